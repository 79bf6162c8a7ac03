import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salaryArbitrary } from '../testing/salary-arbitrary.ts';
import { formatSalary } from './format-salary.ts';
import { parseSalary } from './parse-salary.ts';
import type { Salary } from './salary.ts';

const RANGE: Salary = { currency: 'EUR', minValue: 2800, maxValue: 3300, unitText: 'MONTH', component: 'base' };

describe('formatSalary', () => {
  it('writes open and rough pay in words', () => {
    const open: Salary = { currency: 'EUR', minValue: 2800, unitText: 'MONTH', basis: 'gross', component: 'base' };
    expect(plain(formatSalary(open))).toBe('ab 2.800 € brutto pro Monat');
    expect(plain(formatSalary({ ...open, approximate: true }, { locale: 'en' }))).toBe(
      'from approx. €2,800 gross per month',
    );
  });

  it('writes a range in the manner of each country', () => {
    expect(plain(formatSalary(RANGE))).toBe('2.800–3.300 € pro Monat');
    expect(plain(formatSalary({ ...RANGE, currency: 'CHF' }, { locale: 'de-CH' }))).toBe("CHF 2'800–3'300 pro Monat");
  });

  it('writes a short form for lists', () => {
    expect(plain(formatSalary(RANGE, { style: 'short' }))).toBe('2.800–3.300 €/Monat');
  });

  it('writes a dash where no bound is given', () => {
    expect(formatSalary({ currency: 'EUR', unitText: 'MONTH', component: 'base' })).toBe('–');
  });

  it.each(['de', 'en-US', 'fr', null, 43])('says which locales it knows where it is asked for %s', (locale) => {
    expect(() => formatSalary(RANGE, { locale: locale as never })).toThrow(
      new RangeError(`options.locale must be one of de-DE, de-AT, de-CH, en; received ${locale}`),
    );
  });

  it('says which styles it knows where it is asked for another', () => {
    expect(() => formatSalary(RANGE, { style: 'long' as never })).toThrow(
      new RangeError('options.style must be one of full, short; received long'),
    );
  });

  it('is read back by parseSalary in all locales', () => {
    const others = fc.constantFrom('GBP', 'PLN', 'SEK', 'DKK', 'CZK', 'JPY');
    const paid = fc.oneof(
      salaryArbitrary(),
      fc.tuple(salaryArbitrary(), others).map(([salary, currency]) => ({ ...salary, currency })),
    );
    const locales = fc.constantFrom('de-DE' as const, 'de-AT' as const, 'de-CH' as const, 'en' as const);
    fc.assert(
      fc.property(paid, locales, (salary, locale) => {
        fc.pre(salary.minValue !== undefined || salary.maxValue !== undefined);
        const text = formatSalary(salary, { locale, style: 'full' });
        const parsed = parseSalary(text);
        expect(parsed.ok && told(parsed.value), text).toEqual(told(salary));
      }),
      { numRuns: 1000 },
    );
  });
});

/** What the full form says. */
function told({ currency, minValue, maxValue, unitText, basis, approximate }: Salary) {
  return { currency, minValue, maxValue, unitText, basis, approximate };
}

/** With plain spaces and apostrophes, since editions of Intl differ in theirs. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ').replace(/’/g, "'");
}
