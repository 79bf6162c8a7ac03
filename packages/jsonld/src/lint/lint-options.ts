import type { Gazetteer } from '@berufsbild/core';
import type { Profile } from '../profile.ts';

/** Options of the linter. */
export interface LintOptions {
  /**
   * One set of rules or several.
   * @default 'google-2026-09'
   */
  readonly profile?: Profile | readonly Profile[];
  /** The present instant. Without it, no rule that compares with today runs. */
  readonly now?: Date;
  /** Places. Without them, addresses are not checked against them. */
  readonly gazetteer?: Gazetteer;
  /**
   * Most bytes (UTF-8) of a page that are read; `lintHtml` answers a larger one with `import/too-large`.
   * @default 5_000_000
   */
  readonly maxBytes?: number;
  /** Name or host of the portal that the markup stands on. */
  readonly portal?: string;
}
