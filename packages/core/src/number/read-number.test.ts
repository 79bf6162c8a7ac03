import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

describe('readNumber', () => {
  it.each([
    ['45000', 45_000],
    ['2.800', 2_800],
    ['1.234,56', 1_234.56],
    ['45.000,-', 45_000],
    ['2.800,--', 2_800],
    ['75.000.-', 75_000],
    ['117,420.50', 117_420.5],
    ["120'000", 120_000],
    ['120’000', 120_000],
    ['120‘000', 120_000],
    ['120´000.50', 120_000.5],
    ['230 000', 230_000],
    ['230\u00a0000', 230_000],
    ['230\u202f000', 230_000],
    ['12,50', 12.5],
    ['7.5', 7.5],
  ])('reads %s', (text, value) => {
    expect(readNumber(text, 0)).toMatchObject({ value, start: 0, end: text.length });
  });

  it('reads four digits behind a sign as three, and says so', () => {
    expect(readNumber('36.0000', 0)).toMatchObject({ value: 36_000, issue: 'salary/number-typo' });
    expect(readNumber('3.500.00', 0)).toMatchObject({ value: 3_500, issue: 'salary/number-typo' });
  });

  it('parts a year from the wage that ran into it', () => {
    expect(readNumber('20219,50', 0)).toMatchObject({ value: 9.5, start: 4, issue: 'salary/number-glued' });
    expect(readNumber('20500,00', 0)).toMatchObject({ value: 20_500, start: 0 });
  });

  it('stops at a blank that no group of three follows', () => {
    expect(readNumber('35 2.500', 0)).toMatchObject({ value: 35, end: 2 });
    expect(readNumber('10 100.000', 0)).toMatchObject({ value: 10, end: 2 });
  });

  it.each(['14.03.2014', '1.1.1.1', '0316.2026.12345', '1.23456'])('takes %s for no number', (text) => {
    expect(readNumber(text, 0).value).toBeUndefined();
  });
});
