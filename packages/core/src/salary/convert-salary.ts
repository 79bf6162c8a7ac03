import { createIssue } from '../issue/create-issue.ts';
import { failure, type Result, success } from '../issue/result.ts';
import type { Assumption } from '../posting/assumption.ts';
import type { ConvertSalaryOptions } from './convert-salary-options.ts';
import type { Salary } from './salary.ts';
import { UNIT_TEXTS, type UnitText } from './unit-text.ts';

/** Pay in another unit, with what had to be assumed. */
export interface ConvertedSalary {
  /** The same pay; figures are not rounded. */
  readonly salary: Salary;
  /** Every default that the figures rest on. */
  readonly assumptions: readonly Assumption[];
}

/**
 * Converts pay to another unit, always through the year: a month counts as often as there are payments, an hour as
 * hours a week × 52/12 × payments, a week as 52/12 × payments, a day as 5 a week likewise.
 *
 * @param salary - Pay in major units of its currency per its `unitText`.
 * @param unitText - The unit wanted.
 * @param options - What to assume where the salary states nothing.
 * @returns Salary and assumptions; `salary/no-annual-figure` for freelance hours and days whose number a year is not given;
 * `salary/unit-missing` where the salary names no such unit.
 * @throws RangeError where `unitText` is no unit, or an option is not a positive finite number.
 *
 * @example
 * convertSalary({ currency: 'EUR', minValue: 3000, unitText: 'MONTH', component: 'base' }, 'YEAR')
 * //=> { ok: true, value: { salary: { minValue: 36000, unitText: 'YEAR', … }, assumptions: [{ code: 'salary/payments-per-year', value: 12, … }] }, … }
 */
export function convertSalary(
  salary: Salary,
  unitText: UnitText,
  options: ConvertSalaryOptions = {},
): Result<ConvertedSalary> {
  assertPositive(options);
  if (!UNIT_TEXTS.includes(unitText))
    throw new RangeError(`unitText must be one of ${UNIT_TEXTS.join(', ')}; received ${unitText}`);
  if (!UNIT_TEXTS.includes(salary.unitText))
    return failure(createIssue('salary/unit-missing', 'error', { path: ['unitText'], received: salary.unitText }));
  const full = atFullTime(salary, options.fullTimeHours);
  if (full.unitText === unitText) return success({ salary: full, assumptions: [] });
  const from = unitsPerYear(full, full.unitText, options);
  const to = unitsPerYear(full, unitText, options);
  if (from === undefined || to === undefined) return failure(createIssue('salary/no-annual-figure', 'error'));
  const converted = { ...scaled(full, (value) => (value * from) / to), unitText };
  return success({ salary: converted, assumptions: assumptionsOf(full, unitText, options) });
}

const WEEKS_PER_MONTH = 52 / 12;
const DAYS_PER_WEEK = 5;
const DEFAULT_HOURS = 40;
const DEFAULT_PAYMENTS = 12;
const AUSTRIAN_PAYMENTS = 14;

/** How often a unit is paid in a year, inverted: what one of it counts; absent where nobody can know. */
function unitsPerYear(salary: Salary, unitText: UnitText, options: ConvertSalaryOptions): number | undefined {
  if (unitText === 'YEAR') return 1;
  if (salary.arrangement === 'freelance' && unitText === 'HOUR') return options.hoursPerYear;
  if (salary.arrangement === 'freelance' && unitText === 'DAY') return options.daysPerYear;
  return unitsPerMonth(salary, unitText, options) * paymentsOf(salary, options);
}

function unitsPerMonth(salary: Salary, unitText: Exclude<UnitText, 'YEAR'>, options: ConvertSalaryOptions): number {
  switch (unitText) {
    case 'MONTH':
      return 1;
    case 'WEEK':
      return WEEKS_PER_MONTH;
    case 'DAY':
      return DAYS_PER_WEEK * WEEKS_PER_MONTH;
    case 'HOUR':
      return (statedHours(salary) ?? options.hoursPerWeek ?? DEFAULT_HOURS) * WEEKS_PER_MONTH;
    default:
      return unitText satisfies never;
  }
}

function paymentsOf(salary: Salary, options: ConvertSalaryOptions): number {
  return salary.paymentsPerYear ?? options.paymentsPerYear ?? defaultPayments(options);
}

function defaultPayments(options: ConvertSalaryOptions): number {
  return options.country === 'AT' ? AUSTRIAN_PAYMENTS : DEFAULT_PAYMENTS;
}

/** A single number of hours; a range is no stated figure. */
function statedHours(salary: Salary): number | undefined {
  const { min, max } = salary.hoursPerWeek ?? {};
  return min === max ? min : undefined;
}

function atFullTime(salary: Salary, fullTimeHours: number | undefined): Salary {
  const hours = statedHours(salary);
  if (fullTimeHours === undefined || hours === undefined || hours >= fullTimeHours) return salary;
  const hoursPerWeek = { min: fullTimeHours, max: fullTimeHours };
  if (salary.unitText === 'HOUR') return { ...salary, hoursPerWeek };
  return { ...scaled(salary, (value) => (value * fullTimeHours) / hours), hoursPerWeek };
}

function scaled(salary: Salary, scale: (value: number) => number): Salary {
  const { minValue, maxValue, ...rest } = salary;
  return {
    ...rest,
    ...(minValue === undefined ? {} : { minValue: scale(minValue) }),
    ...(maxValue === undefined ? {} : { maxValue: scale(maxValue) }),
  };
}

/** The defaults that a conversion rests on; payments do not matter between two units below the year. */
function assumptionsOf(salary: Salary, unitText: UnitText, options: ConvertSalaryOptions): Assumption[] {
  const units = [salary.unitText, unitText];
  const freelance = salary.arrangement === 'freelance';
  const assumptions: Assumption[] = [];
  const isRate = freelance && (units.includes('HOUR') || units.includes('DAY'));
  if (units.includes('YEAR') && !isRate && (salary.paymentsPerYear ?? options.paymentsPerYear) === undefined) {
    assumptions.push({
      code: 'salary/payments-per-year',
      value: defaultPayments(options),
      because: options.country === 'AT' ? 'Austria pays 14 times a year by custom' : 'no number of payments is stated',
    });
  }
  if (units.includes('HOUR') && !freelance && (statedHours(salary) ?? options.hoursPerWeek) === undefined) {
    const because = 'no single number of weekly hours is stated';
    assumptions.push({ code: 'salary/hours-per-week', value: DEFAULT_HOURS, because });
  }
  if (units.includes('DAY') && !freelance) {
    assumptions.push({ code: 'salary/days-per-week', value: DAYS_PER_WEEK, because: 'a working week has five days' });
  }
  return assumptions;
}

function assertPositive(options: ConvertSalaryOptions): void {
  for (const name of ['paymentsPerYear', 'hoursPerWeek', 'hoursPerYear', 'daysPerYear', 'fullTimeHours'] as const) {
    const value = options[name];
    if (value === undefined || (Number.isFinite(value) && value > 0)) continue;
    throw new RangeError(`options.${name} must be a positive number, such as 13; received ${value}`);
  }
}
