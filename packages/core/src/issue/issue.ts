import type { Span } from '../reading/span.ts';
import type { Fix } from './fix.ts';

/** How much an {@link Issue} weighs: `error` stops a use, `warning` may be wrong, `info` tells what was assumed or repaired. */
export type Severity = 'error' | 'warning' | 'info';

/** Where in a value an {@link Issue} lies: property names and array positions from the outside in. */
export type IssuePath = readonly (string | number)[];

/**
 * One thing that was noticed, repaired or assumed. Data, never thrown.
 *
 * Texts for people come from `formatIssue` in `@berufsbild/core/messages`, so that no reader carries them.
 */
export interface Issue {
  /** What it is: kebab-case with its topic, such as `salary/unit-missing`. Never changes its meaning. */
  readonly code: string;
  /** How much it weighs. */
  readonly severity: Severity;
  /** Where in the value it lies; empty for the whole value. */
  readonly path: IssuePath;
  /** Figures and words that its message names. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** What stood there; strings are cut to 60 characters. Shown to whoever gave the text, never logged. */
  readonly received?: unknown;
  /** Where in the text it lies. */
  readonly span?: Span;
  /** What would mend it. */
  readonly fix?: Fix;
  /** Id of the rule behind it, such as `JP226`. */
  readonly rule?: string;
}
