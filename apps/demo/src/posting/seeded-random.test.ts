import { describe, expect, it } from 'vitest';
import { seededRandom } from './seeded-random.ts';

describe('seededRandom', () => {
  it('gives the same run for the same seed', () => {
    const [one, other] = [seededRandom('a'), seededRandom('a')];
    expect(Array.from({ length: 5 }, one)).toEqual(Array.from({ length: 5 }, other));
  });

  it('gives another run for another seed', () => {
    expect(seededRandom('a')()).not.toBe(seededRandom('b')());
  });

  it('spreads evenly from 0 up to, but without, 1', () => {
    const random = seededRandom('spread');
    const run = Array.from({ length: 10_000 }, random);
    expect(Math.min(...run)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...run)).toBeLessThan(1);
    expect(run.reduce((sum, value) => sum + value, 0) / run.length).toBeCloseTo(0.5, 1);
  });
});
