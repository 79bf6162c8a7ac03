import type { Result } from '../issue/result.ts';
import { type ConvertedSalary, convertSalary } from './convert-salary.ts';
import type { ConvertSalaryOptions } from './convert-salary-options.ts';
import type { Salary } from './salary.ts';

/**
 * Converts pay to a year: the same as {@link convertSalary} to `YEAR`.
 *
 * @param salary - Pay in major units of its currency per its `unitText`.
 * @param options - What to assume where the salary states nothing.
 * @returns Salary per year, not rounded, with every default used; `salary/no-annual-figure` for freelance rates,
 * `salary/unit-missing` where the salary names no unit.
 * @throws RangeError where an option is not a positive finite number.
 *
 * @example
 * annualSalary({ currency: 'EUR', minValue: 2500, unitText: 'MONTH', component: 'base' }, { country: 'AT' })
 * //=> { ok: true, value: { salary: { minValue: 35000, unitText: 'YEAR', … }, assumptions: [{ code: 'salary/payments-per-year', value: 14, … }] }, … }
 */
export function annualSalary(salary: Salary, options: ConvertSalaryOptions = {}): Result<ConvertedSalary> {
  return convertSalary(salary, 'YEAR', options);
}
