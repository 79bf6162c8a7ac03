import { describe, expect, it } from 'vitest';
import { isCalendarDay } from './is-calendar-day.ts';

describe('isCalendarDay', () => {
  it.each(['2026-01-31', '2024-02-29', '2000-02-29', '0001-01-01'])('knows %s', (day) => {
    expect(isCalendarDay(day)).toBe(true);
  });

  it.each([
    '2026-02-31',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-00',
    '2026-1-1',
    '1.1.2026',
    '',
  ])('knows no %s', (day) => {
    expect(isCalendarDay(day)).toBe(false);
  });
});
