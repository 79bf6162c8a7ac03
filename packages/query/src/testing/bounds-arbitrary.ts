import * as fc from 'fast-check';

/** One or two bounds out of some values, the right way round. */
export function bounds<Bound extends number | string>(values: fc.Arbitrary<Bound>) {
  return fc.oneof(
    values.map((min) => ({ min })),
    values.map((max) => ({ max })),
    fc
      .tuple(values, values)
      .map(([left, right]) => (left < right ? { min: left, max: right } : { min: right, max: left })),
  );
}
