import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualSalary } from './annual-salary.ts';
import { convertSalary } from './convert-salary.ts';
import type { Salary } from './salary.ts';
import type { UnitText } from './unit-text.ts';

const MONTHLY: Salary = { currency: 'EUR', minValue: 3000, maxValue: 3500, unitText: 'MONTH', component: 'base' };

function figures(result: ReturnType<typeof convertSalary>) {
  return result.ok ? [result.value.salary.minValue, result.value.salary.maxValue] : undefined;
}

describe('units of pay', () => {
  it('rejects a unit that there is none of', () => {
    // @ts-expect-error a caller without types
    expect(() => convertSalary(MONTHLY, 'JAHR')).toThrow(
      new RangeError('unitText must be one of YEAR, MONTH, WEEK, DAY, HOUR; received JAHR'),
    );
  });

  it('gives no figure for pay whose own unit is absent or unknown', () => {
    const { unitText: _, ...withoutUnit } = MONTHLY;
    for (const salary of [withoutUnit, { ...MONTHLY, unitText: 'Monat' }])
      expect(annualSalary(salary as unknown as Salary)).toMatchObject({
        ok: false,
        issues: [{ code: 'salary/unit-missing' }],
      });
  });
});

describe('annualSalary', () => {
  it('counts a month twelve times and says that it assumed so', () => {
    expect(annualSalary(MONTHLY)).toEqual({
      ok: true,
      value: {
        salary: { ...MONTHLY, minValue: 36_000, maxValue: 42_000, unitText: 'YEAR' },
        assumptions: [{ code: 'salary/payments-per-year', value: 12, because: 'no number of payments is stated' }],
      },
      issues: [],
    });
  });

  it('counts a month fourteen times in Austria, and as often as stated anywhere', () => {
    expect(figures(annualSalary(MONTHLY, { country: 'AT' }))).toEqual([42_000, 49_000]);
    const stated = annualSalary({ ...MONTHLY, paymentsPerYear: 13 }, { country: 'AT' });
    expect(figures(stated)).toEqual([39_000, 45_500]);
    expect(stated.ok && stated.value.assumptions).toEqual([]);
  });

  it('counts an hour by the stated hours, else by forty', () => {
    const hourly: Salary = { currency: 'EUR', minValue: 15, unitText: 'HOUR', component: 'base' };
    expect(figures(annualSalary(hourly))?.[0]).toBeCloseTo(31_200, 9);
    expect(figures(annualSalary({ ...hourly, hoursPerWeek: { min: 20, max: 20 } }))?.[0]).toBeCloseTo(15_600, 9);
    expect(figures(annualSalary({ ...hourly, hoursPerWeek: { min: 8, max: 20 } }))?.[0]).toBeCloseTo(31_200, 9);
  });

  it('leaves open ends open', () => {
    expect(figures(annualSalary({ currency: 'EUR', maxValue: 4000, unitText: 'MONTH', component: 'base' }))).toEqual([
      undefined,
      48_000,
    ]);
  });

  it('gives freelance rates a year only by the hours or days of one', () => {
    const rate: Salary = {
      currency: 'EUR',
      minValue: 80,
      unitText: 'HOUR',
      component: 'base',
      arrangement: 'freelance',
    };
    expect(annualSalary(rate)).toMatchObject({ ok: false, issues: [{ code: 'salary/no-annual-figure' }] });
    expect(figures(annualSalary(rate, { hoursPerYear: 1500 }))).toEqual([120_000, undefined]);
  });

  it('scales part-time pay to full time only on request', () => {
    const half: Salary = { ...MONTHLY, hoursPerWeek: { min: 20, max: 20 } };
    expect(figures(annualSalary(half))).toEqual([36_000, 42_000]);
    expect(figures(annualSalary(half, { fullTimeHours: 40 }))).toEqual([72_000, 84_000]);
  });

  it('is monotone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), UNITS, (one, more, unitText) => {
        const [low, high] = figures(annualSalary({ ...MONTHLY, minValue: one, maxValue: one + more, unitText })) ?? [];
        expect(low).toBeLessThan(high ?? 0);
      }),
    );
  });
});

describe('convertSalary', () => {
  it('returns the same figures for the same unit', () => {
    expect(figures(convertSalary(MONTHLY, 'MONTH'))).toEqual([3000, 3500]);
  });

  it('rejects an option that is no positive number', () => {
    expect(() => convertSalary(MONTHLY, 'YEAR', { hoursPerWeek: 0 })).toThrow(/hoursPerWeek.*received 0/);
  });

  it('gives the same figure on any route', () => {
    const options = fc.record({
      paymentsPerYear: fc.integer({ min: 12, max: 15 }),
      hoursPerWeek: fc.integer({ min: 10, max: 45 }),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), UNITS, UNITS, UNITS, options, (minValue, from, by, to, given) => {
        const salary: Salary = { currency: 'EUR', minValue, unitText: from, component: 'base' };
        const detour = convertSalary(salary, by, given);
        const direct = figures(convertSalary(salary, to, given))?.[0] ?? 0;
        const roundabout = (detour.ok && figures(convertSalary(detour.value.salary, to, given))?.[0]) || 0;
        expect(Math.abs(roundabout / direct - 1)).toBeLessThan(1e-9);
      }),
    );
  });
});

const UNITS: fc.Arbitrary<UnitText> = fc.constantFrom('HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR');
