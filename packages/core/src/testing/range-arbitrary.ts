import * as fc from 'fast-check';
import type { Range } from '../posting/range.ts';

/** Limits of {@link rangeArbitrary}. */
export interface RangeArbitraryOptions {
  /**
   * Lowest bound.
   * @default 0
   */
  readonly min?: number;
  /**
   * Highest bound.
   * @default 1000
   */
  readonly max?: number;
  /**
   * Smallest step between two bounds.
   * @default 1
   */
  readonly step?: number;
}

/**
 * Ranges that are closed, open above or open below, the lower bound never above the upper.
 *
 * @param options - Limits; see {@link RangeArbitraryOptions}.
 *
 * @example
 * import { sample } from 'fast-check';
 * sample(rangeArbitrary({ max: 60, step: 0.5 })).every(({ min = 0, max = 60 }) => min <= max) //=> true
 */
export function rangeArbitrary({ min = 0, max = 1000, step = 1 }: RangeArbitraryOptions = {}): fc.Arbitrary<Range> {
  const bound = fc.integer({ min: Math.ceil(min / step), max: Math.floor(max / step) }).map((steps) => steps * step);
  return fc.oneof(
    fc.tuple(bound, bound).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
    bound.map((both) => ({ min: both, max: both })),
    bound.map((lower) => ({ min: lower })),
    bound.map((upper) => ({ max: upper })),
  );
}
