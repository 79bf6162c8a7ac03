import type { Salary } from '@berufsbild/core';
import { describe, expect, it } from 'vitest';
import { yearlyPay } from './yearly-pay.ts';

const pay = (salary: Partial<Salary>): Salary => ({ currency: 'EUR', unitText: 'MONTH', component: 'base', ...salary });
const yearly = (...baseSalary: readonly Salary[]) => yearlyPay({ title: 'Koch', baseSalary });

describe('yearlyPay', () => {
  it('tells pay for a year', () => {
    expect(yearly(pay({ minValue: 3000, maxValue: 3500 }))).toEqual([{ currency: 'EUR', min: 36_000, max: 42_000 }]);
  });

  it('counts 14 payments in Austria', () => {
    const jobLocation = [{ name: 'Wien', kind: 'city', country: 'AT' }] as const;
    expect(yearlyPay({ title: 'Koch', jobLocation, baseSalary: [pay({ minValue: 2000 })] })).toEqual([
      { currency: 'EUR', min: 28_000 },
    ]);
  });

  it('goes from the lowest to the highest figure of a currency', () => {
    expect(
      yearly(
        pay({ minValue: 3000, maxValue: 3500 }),
        pay({ minValue: 2500, maxValue: 2800 }),
        pay({ currency: 'CHF', maxValue: 8000 }),
      ),
    ).toEqual([
      { currency: 'EUR', min: 30_000, max: 42_000 },
      { currency: 'CHF', max: 96_000 },
    ]);
  });

  it('takes both figures of a statement the wrong way round', () => {
    expect(yearly(pay({ minValue: 4000, maxValue: 3000 }))).toEqual([{ currency: 'EUR', min: 36_000, max: 48_000 }]);
  });

  it('stays open where any statement is open', () => {
    expect(yearly(pay({ minValue: 3000, maxValue: 3500 }), pay({ minValue: 4000 }))).toEqual([
      { currency: 'EUR', min: 36_000 },
    ]);
  });

  it('leaves out net pay, stated minimum wages and freelance rates', () => {
    expect(
      yearly(
        pay({ minValue: 2000, basis: 'net' }),
        pay({ minValue: 13.9, unitText: 'HOUR', floor: 'statutory' }),
        pay({ minValue: 90, unitText: 'HOUR', arrangement: 'freelance' }),
      ),
    ).toEqual([]);
  });
});
