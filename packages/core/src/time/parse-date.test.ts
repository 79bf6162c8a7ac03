import { describe, expect, it } from 'vitest';
import { parseDate } from './parse-date.ts';

describe('parseDate', () => {
  it.each(['2026-11-01', '2026-11-01T08:30:00+01:00', '2026-11-01T08:30Z'])('keeps %s', (text) => {
    expect(parseDate(text)).toEqual({ ok: true, value: text, issues: [] });
  });

  it.each([
    ['1.11.2026', '2026-11-01'],
    ['01. 11. 2026', '2026-11-01'],
    [' 29.02.2028 ', '2028-02-29'],
    ['31. Dezember 2026', '2026-12-31'],
    ['1. März 2027', '2027-03-01'],
    ['1. Ma\u0308rz 2027', '2027-03-01'],
    ['6.\u00a0Jänner 2027', '2027-01-06'],
    ['3. Nov. 2026', '2026-11-03'],
  ])('reads %s as %s', (text, day) => {
    expect(parseDate(text)).toMatchObject({ ok: true, value: day, issues: [{ code: 'date/german-form' }] });
  });

  it.each([
    '',
    'gestern',
    '2026-02-30',
    '29.02.2026',
    '2026-11-01T25:00',
    '11/01/2026',
    '1.11.26',
    '31. November 2026',
    '1. Montag 2026',
    '1. Ma 2026',
    '1.November2026',
  ])('does not take %j for a date', (text) => {
    expect(parseDate(text)).toMatchObject({ ok: false, issues: [{ code: 'date/unknown' }] });
  });
});
