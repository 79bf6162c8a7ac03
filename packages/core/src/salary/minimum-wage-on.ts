import { MINIMUM_WAGE_BASES } from './minimum-wage-bases.ts';
import type { MinimumWageRow } from './minimum-wage-row.ts';
import { MINIMUM_WAGES } from './minimum-wages.ts';
import { rowOn } from './row-on.ts';

/**
 * Gives the statutory minimum wage of Germany that is in force on a day.
 *
 * @param date - Calendar day, `YYYY-MM-DD`.
 * @returns EUR gross per hour with its first day and legal basis; absent before 2015. Days behind the newest published
 * rate get that rate.
 * @throws RangeError where `date` is no calendar day, TypeError where it is no string.
 *
 * @example
 * minimumWageOn('2026-03-01')?.hourly
 * //=> 13.9
 *
 * @see MiLoG § 1
 */
export function minimumWageOn(date: string): MinimumWageRow | undefined {
  const wage = rowOn(MINIMUM_WAGES, date);
  const basis = rowOn(MINIMUM_WAGE_BASES, date);
  return wage && basis && { ...wage, legalBasis: basis.legalBasis };
}
