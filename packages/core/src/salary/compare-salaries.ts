import { annualSalary } from './annual-salary.ts';
import type { ConvertSalaryOptions } from './convert-salary-options.ts';
import type { Salary } from './salary.ts';
import { UNIT_TEXTS } from './unit-text.ts';

/**
 * Orders pay from low to high: by currency code, then by lower bound a year, then by upper bound a year.
 *
 * A total order: an open lower end counts as nothing, an open upper end as more than any; freelance rates without a
 * year come behind all yearly pay, by unit and figure. Figures in different currencies are never converted.
 *
 * @param first - Pay.
 * @param second - Pay.
 * @param options - What to assume on the way to a year.
 * @returns Below 0 where `first` comes first, above 0 where `second` does, 0 where both are equal in rank.
 * @throws RangeError where an option is not a positive finite number.
 *
 * @example
 * const monthly = { currency: 'EUR', minValue: 3000, maxValue: 3000, unitText: 'MONTH', component: 'base' } as const;
 * compareSalaries(monthly, { ...monthly, unitText: 'YEAR', minValue: 35_000, maxValue: 35_000 }) > 0
 * //=> true
 */
export function compareSalaries(first: Salary, second: Salary, options: ConvertSalaryOptions = {}): number {
  if (first.currency !== second.currency) return first.currency < second.currency ? -1 : 1;
  const [one, other] = [rankOf(first, options), rankOf(second, options)];
  const difference = one.map((figure, at) => compareNumbers(figure, other[at] ?? 0)).find((order) => order !== 0);
  return difference ?? 0;
}

function rankOf(salary: Salary, options: ConvertSalaryOptions): readonly number[] {
  const annual = annualSalary(salary, options);
  const { minValue = 0, maxValue = Number.POSITIVE_INFINITY } = annual.ok ? annual.value.salary : salary;
  return [annual.ok ? 0 : 1 + UNIT_TEXTS.indexOf(salary.unitText), minValue, maxValue];
}

/** Infinity minus Infinity is no number. */
function compareNumbers(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
