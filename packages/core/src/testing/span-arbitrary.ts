import * as fc from 'fast-check';
import type { Span } from '../reading/span.ts';

/**
 * Stretches of a text of up to 20,000 units, of 1 to 200 units.
 *
 * @example
 * import { sample } from 'fast-check';
 * sample(spanArbitrary()).every(({ start, end }) => start < end) //=> true
 */
export function spanArbitrary(): fc.Arbitrary<Span> {
  return fc
    .tuple(fc.nat(20_000), fc.integer({ min: 1, max: 200 }))
    .map(([start, length]) => ({ start, end: start + length }));
}
