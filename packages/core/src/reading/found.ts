import type { Issue } from '../issue/issue.ts';
import type { Span } from './span.ts';

/**
 * A value read out of a text, with its place: `raw === text.slice(start, end)`.
 *
 * @typeParam Value - What was read.
 */
export interface Found<Value> extends Span {
  /** The typed value. */
  readonly value: Value;
  /** The words it was read from. */
  readonly raw: string;
  /** What was assumed, repaired or doubtful. */
  readonly issues: readonly Issue[];
}
