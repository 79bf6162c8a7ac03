import { isCalendarDay } from '../time/is-calendar-day.ts';

/** The row of a dated table, oldest first, that is in force on a day; absent before the first. */
export function rowOn<Row extends { readonly from: string }>(rows: readonly Row[], date: string): Row | undefined {
  if (typeof date !== 'string') {
    throw new TypeError(`date must be a calendar day such as '2026-01-31'; received ${typeof date}`);
  }
  if (!isCalendarDay(date)) {
    throw new RangeError(`date must be a calendar day such as 2026-01-31; received ${date.slice(0, 60)}`);
  }
  return rows.findLast((row) => row.from <= date);
}
