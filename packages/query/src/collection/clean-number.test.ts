import { describe, expect, it } from 'vitest';
import { cleanNumber } from './clean-number.ts';

describe('cleanNumber', () => {
  it.each([
    [45_000.5, 45_000.5],
    [-1e100, -1e100],
    [1e-100, 1e-100],
    [1.1e100, undefined],
    [-Number.MAX_VALUE, undefined],
    [Number.POSITIVE_INFINITY, undefined],
    [Number.NaN, undefined],
    [Number.MIN_VALUE, 0],
    [-1e-101, 0],
    [-0, 0],
    [null as never, undefined],
    [undefined, undefined],
  ])('takes %d for %d', (value, clean) => {
    expect(cleanNumber(value)).toBe(clean);
  });
});
