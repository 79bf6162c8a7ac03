import { MINIMUM_WAGE_ROWS, type MinimumWageRow } from './minimum-wage-rows.ts';
import { rowOn } from './row-on.ts';

/**
 * Gives the statutory minimum wage of Germany that is in force on a day.
 *
 * @param date - Calendar day, `YYYY-MM-DD`.
 * @returns EUR gross per hour with its first day and legal basis; absent before 2015. Days behind the newest published
 * rate get that rate.
 * @throws RangeError where `date` is no calendar day.
 *
 * @example
 * minimumWageOn('2026-03-01')?.hourly
 * //=> 13.9
 *
 * @see MiLoG § 1
 */
export function minimumWageOn(date: string): MinimumWageRow | undefined {
  return rowOn(MINIMUM_WAGE_ROWS, date);
}
