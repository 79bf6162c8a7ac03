import type { ComposedPhrase } from './composed-phrases.ts';
import type { Token } from './tokens.ts';

/** A clause that may say something of a place. */
export interface RegionClause {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly phrases: readonly ComposedPhrase[];
  /** Whether a colon parts it from the next. */
  readonly isLabel: boolean;
}
