import { MINIJOB_LIMIT_ROWS, type MinijobLimitRow } from './minijob-limit-rows.ts';
import { rowOn } from './row-on.ts';

/**
 * Gives what a Minijob and a Midijob may pay in Germany on a day.
 *
 * @param date - Calendar day, `YYYY-MM-DD`.
 * @returns EUR per month with first day and legal basis; absent before 2015.
 * @throws RangeError where `date` is no calendar day.
 *
 * @example
 * minijobLimitOn('2026-03-01')?.minijob
 * //=> 603
 *
 * @see SGB IV § 8 Abs. 1a, § 20 Abs. 2
 */
export function minijobLimitOn(date: string): MinijobLimitRow | undefined {
  return rowOn(MINIJOB_LIMIT_ROWS, date);
}
