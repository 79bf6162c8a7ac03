import { describe, expect, it } from 'vitest';
import { dayNumber } from './day-number.ts';

describe('dayNumber', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02T23:59:00-11:00', 1],
    ['2024-02-29', 19_782],
    ['0001-01-01', -719_162],
  ])('counts the days to %s', (day, number) => {
    expect(dayNumber(day)).toBe(number);
  });

  it.each(['', 'soon', '2026-2-1', '2026-02-30', '2026-13-01', '20260101', '2026-01-011'])(
    'knows no day in %s',
    (text) => {
      expect(dayNumber(text)).toBeUndefined();
    },
  );
});
