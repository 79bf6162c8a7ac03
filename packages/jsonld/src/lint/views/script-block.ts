import type { IssuePath } from '@berufsbild/core';

/** One script element with JSON-LD. */
export interface ScriptBlock {
  readonly path: IssuePath;
  /** Its text as it stands in the page. */
  readonly text: string;
  /** Its `type` attribute as written, and whether it stood in quotes. */
  readonly typeAttribute: string;
  readonly quoted: boolean;
  /** What had to be mended to read it; empty for valid JSON. */
  readonly repairs: readonly string[];
}
