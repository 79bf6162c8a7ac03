import { describe, expect, it } from 'vitest';
import { SalarySchema } from './salary.schema.ts';

const monthly = { currency: 'EUR', unitText: 'MONTH', component: 'base' };

describe('SalarySchema', () => {
  it('takes a range and one that is open', () => {
    expect(SalarySchema.safeParse({ ...monthly, minValue: 2800, maxValue: 3300 }).success).toBe(true);
    expect(SalarySchema.safeParse({ ...monthly, minValue: 3100 }).success).toBe(true);
  });

  it.each([
    ['a minimum above the maximum', { minValue: 3300, maxValue: 2800 }, ['minValue']],
    ['a negative amount', { minValue: -1 }, ['minValue']],
    ['an infinite amount', { minValue: Infinity }, ['minValue']],
    ['no amount at all', {}, []],
    ['an absent bound that is written out', { minValue: undefined, maxValue: 3300 }, ['minValue']],
    ['a sign for a currency', { minValue: 1, currency: '€' }, ['currency']],
    ['a German period', { minValue: 1, unitText: 'MONAT' }, ['unitText']],
    ['a week of 169 hours', { minValue: 1, hoursPerWeek: { max: 169 } }, ['hoursPerWeek', 'max']],
    ['a field it does not know', { minValue: 1, benefits: 'Obstkorb' }, []],
  ])('refuses %s', (_, fields, path) => {
    expect(SalarySchema.safeParse({ ...monthly, ...fields }).error?.issues[0]?.path).toEqual(path);
  });
});
