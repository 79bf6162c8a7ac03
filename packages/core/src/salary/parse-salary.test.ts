import { describe, expect, it } from 'vitest';
import { parseSalary } from './parse-salary.ts';

describe('parseSalary', () => {
  it('reads a column that holds one statement', () => {
    expect(parseSalary('2.800 – 3.300 € brutto im Monat')).toEqual({
      ok: true,
      value: { currency: 'EUR', minValue: 2800, maxValue: 3300, unitText: 'MONTH', basis: 'gross', component: 'base' },
      issues: [],
    });
  });

  it('reads a bare figure, since the column says what it is', () => {
    expect(parseSalary('45-50k €')).toMatchObject({ ok: true, value: { minValue: 45_000, inferred: ['unitText'] } });
    expect(parseSalary('50 € pro Monat')).toMatchObject({ ok: true, value: { minValue: 50, unitText: 'MONTH' } });
  });

  it('takes pay that is said twice in two units as one', () => {
    expect(parseSalary('1.200 €/Monat bzw. 14.400 €/Jahr')).toMatchObject({ ok: true, value: { unitText: 'MONTH' } });
  });

  it.each([
    ['', 'salary/none'],
    ['nach Vereinbarung', 'salary/none'],
    ['Gehalt 300 €', 'salary/unit-unclear'],
    ['2.000 € oder 5.000 € im Monat', 'salary/several'],
  ])('answers "%s" with %s', (text, code) => {
    expect(parseSalary(text)).toMatchObject({ ok: false, issues: [{ code, severity: expect.any(String) }] });
  });
});
