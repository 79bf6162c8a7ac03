import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salaryArbitrary } from '../testing/salary-arbitrary.ts';
import { compareSalaries } from './compare-salaries.ts';
import type { Salary } from './salary.ts';

const MONTHLY: Salary = { currency: 'EUR', minValue: 3000, maxValue: 3500, unitText: 'MONTH', component: 'base' };

describe('compareSalaries', () => {
  it('compares by the year', () => {
    expect(compareSalaries(MONTHLY, { ...MONTHLY, unitText: 'YEAR', minValue: 35_000, maxValue: 60_000 })).toBe(1);
    expect(compareSalaries(MONTHLY, { ...MONTHLY, unitText: 'YEAR', minValue: 36_000, maxValue: 42_000 })).toBe(0);
  });

  it('puts an open upper end above any', () => {
    const { maxValue: _, ...open } = MONTHLY;
    expect(compareSalaries(MONTHLY, open)).toBe(-1);
  });

  it('never mixes currencies, and puts freelance rates last', () => {
    expect(compareSalaries({ ...MONTHLY, currency: 'CHF' }, { ...MONTHLY, minValue: 1, maxValue: 1 })).toBe(-1);
    const rate: Salary = {
      currency: 'EUR',
      minValue: 10,
      unitText: 'HOUR',
      component: 'base',
      arrangement: 'freelance',
    };
    expect(compareSalaries(rate, MONTHLY)).toBe(1);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(salaryArbitrary(), salaryArbitrary(), salaryArbitrary(), (one, two, three) => {
        expect(compareSalaries(one, two) + compareSalaries(two, one)).toBe(0);
        const [low, middle, high] = [one, two, three].sort((first, second) => compareSalaries(first, second));
        if (low && middle && high) expect(compareSalaries(low, high)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
