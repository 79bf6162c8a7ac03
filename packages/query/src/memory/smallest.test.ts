import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOf } from '../engine/first-of.ts';
import { smallest } from './smallest.ts';

const numbers = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 40 });

describe('smallest', () => {
  it('is always the value at that place of the sorted ones', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), (values, seed) => {
        const place = (seed % values.length) + 1;
        const sorted = [...values].sort((left, right) => left - right);
        expect(smallest(Float64Array.from(values), place)).toBe(sorted[place - 1]);
      }),
    );
  });

  it('takes infinite values', () => {
    expect(smallest(Float64Array.of(Number.POSITIVE_INFINITY, 1, Number.POSITIVE_INFINITY), 2)).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});

describe('firstOf', () => {
  it('is always the beginning of the sorted items', () => {
    fc.assert(
      fc.property(numbers, fc.nat({ max: 50 }), (values, most) => {
        const sorted = [...values].sort((left, right) => left - right);
        expect(firstOf(values, most, (left, right) => left - right)).toEqual(sorted.slice(0, most));
      }),
    );
  });
});
