import { describe, expect, it } from 'vitest';
import { checkMinimumWage } from './check-minimum-wage.ts';
import { minijobLimitOn } from './minijob-limit-on.ts';
import { MINIJOB_LIMIT_ROWS } from './minijob-limit-rows.ts';
import { minimumWageOn } from './minimum-wage-on.ts';
import { MINIMUM_WAGES } from './minimum-wages.ts';
import type { Salary } from './salary.ts';

const HOURLY: Salary = { currency: 'EUR', minValue: 13.5, unitText: 'HOUR', component: 'base' };
const MONTHLY: Salary = { currency: 'EUR', minValue: 2000, maxValue: 2000, unitText: 'MONTH', component: 'base' };

describe('minimumWageOn', () => {
  it('gives the rate in force, with its legal basis', () => {
    expect(minimumWageOn('2025-12-31')).toMatchObject({ hourly: 12.82, from: '2025-01-01' });
    expect(minimumWageOn('2026-01-01')?.legalBasis).toContain('MiLoV5');
    expect(minimumWageOn('2020-05-01')).toEqual({
      from: '2020-01-01',
      hourly: 9.35,
      legalBasis: 'MiLoV2 (BGBl. 2018 I S. 1876)',
    });
    expect(minimumWageOn('2014-12-31')).toBeUndefined();
  });

  it.each(['1.1.2026', '2026-02-31', '2026-13-01', '2026-00-00'])('rejects %s, which is no calendar day', (date) => {
    expect(() => minimumWageOn(date)).toThrow(
      new RangeError(`date must be a calendar day such as 2026-01-31; received ${date}`),
    );
    expect(() => minijobLimitOn(date)).toThrow(RangeError);
  });

  it('rejects a Date, which has no calendar day without a zone', () => {
    // @ts-expect-error a caller without types
    expect(() => minimumWageOn(new Date(0))).toThrow(TypeError);
  });

  it('has its rows in order', () => {
    const days = MINIMUM_WAGES.map(({ from }) => from);
    expect(days).toEqual([...days].sort());
  });
});

describe('minijobLimitOn', () => {
  it('gives the limits in force', () => {
    expect(minijobLimitOn('2026-06-01')).toMatchObject({ minijob: 603, midijob: 2000 });
    expect(minijobLimitOn('2022-10-01')).toMatchObject({ minijob: 520, midijob: 1600 });
  });

  it('follows the minimum wage since October 2022', () => {
    for (const { from, minijob } of MINIJOB_LIMIT_ROWS.filter((row) => row.from >= '2022-10-01')) {
      expect(minijob).toBe(Math.ceil(Math.round(((minimumWageOn(from)?.hourly ?? 0) * 13_000) / 3) / 100));
    }
  });
});

describe('checkMinimumWage', () => {
  const codes = (...given: Parameters<typeof checkMinimumWage>) => checkMinimumWage(...given).map(({ code }) => code);

  it('flags an hour below the rate of the first day of work', () => {
    expect(codes(HOURLY, { datePosted: '2025-12-01' })).toEqual(['salary/below-coming-minimum-wage']);
    expect(codes(HOURLY, { datePosted: '2025-12-01', jobStartDate: '2026-01-01' })).toEqual([
      'salary/below-minimum-wage',
    ]);
    expect(codes(HOURLY, { datePosted: '2024-06-01' })).toEqual([]);
  });

  it('looks at a month only where hours or full time are stated', () => {
    expect(codes(MONTHLY, { datePosted: '2026-02-01' })).toEqual([]);
    expect(codes(MONTHLY, { datePosted: '2026-02-01', employment: { time: ['full'] } })).toEqual([
      'salary/below-minimum-wage',
    ]);
    expect(codes({ ...MONTHLY, hoursPerWeek: { min: 20, max: 20 } }, { datePosted: '2026-02-01' })).toEqual([]);
  });

  it('leaves alone what the law does not cover', () => {
    const options = { datePosted: '2026-02-01' };
    expect(codes({ ...HOURLY, basis: 'net' }, options)).toEqual([]);
    expect(codes({ ...HOURLY, arrangement: 'training' }, options)).toEqual([]);
    expect(codes({ ...HOURLY, currency: 'CHF' }, options)).toEqual([]);
    expect(codes(HOURLY, { ...options, country: 'AT' })).toEqual([]);
    expect(codes(HOURLY)).toEqual([]);
  });
});
