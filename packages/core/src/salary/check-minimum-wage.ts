import { checkOptions } from '../argument/check-options.ts';
import type { Employment } from '../employment/employment.ts';
import { createIssue } from '../issue/create-issue.ts';
import type { Issue } from '../issue/issue.ts';
import type { Country } from '../place/country.ts';
import { convertSalary } from './convert-salary.ts';
import { minimumWageOn } from './minimum-wage-on.ts';
import type { MinimumWageRow } from './minimum-wage-row.ts';
import type { Salary } from './salary.ts';

/** What {@link checkMinimumWage} needs to know about the job. */
export interface CheckMinimumWageOptions {
  /** First day of work, `YYYY-MM-DD`. */
  readonly jobStartDate?: string;
  /** Day of publication, `YYYY-MM-DD`; decides where no first day is given. */
  readonly datePosted?: string;
  /** Working time; weekly hours, or `time` with `full` alone, make pay by the month or year comparable. */
  readonly employment?: Employment;
  /**
   * Country of the work.
   * @default 'DE'
   */
  readonly country?: Country;
}

/**
 * Flags pay below the German minimum wage; changes nothing.
 *
 * Looked at is only pay of employment in Germany in EUR that is not said to be net, and by the month, week or year only
 * where weekly hours or full time (40 hours) are stated. The lower bound counts, at the fewest stated hours, so that a
 * finding is certain. The rate is that of the first day of work, else of the day of publication; a higher rate
 * that is published for the January after it is checked too.
 *
 * @param salary - Pay as stated.
 * @param options - Days, working time and country.
 * @returns `salary/below-minimum-wage`, `salary/below-coming-minimum-wage`, or nothing.
 * @throws RangeError where a day is no calendar day or the country no code, TypeError where an option is misspelt.
 *
 * @example
 * checkMinimumWage({ currency: 'EUR', minValue: 13, unitText: 'HOUR', component: 'base' }, { datePosted: '2026-02-01' })[0]?.code
 * //=> 'salary/below-minimum-wage'
 *
 * @see MiLoG § 1, § 20, § 22
 */
export function checkMinimumWage(salary: Salary, options: CheckMinimumWageOptions = {}): readonly Issue[] {
  checkOptions(options, ['jobStartDate', 'datePosted', 'employment', 'country']);
  const date = options.jobStartDate ?? options.datePosted;
  const hourly = hourlyPay(salary, options);
  if (date === undefined || hourly === undefined) return [];
  const now = minimumWageOn(date);
  if (now !== undefined && hourly < now.hourly) return [below('salary/below-minimum-wage', hourly, now)];
  const coming = minimumWageOn(`${Number(date.slice(0, 4)) + 1}-01-01`);
  if (coming === undefined || hourly >= coming.hourly) return [];
  return [below('salary/below-coming-minimum-wage', hourly, coming)];
}

/** Hours a week of full time where the text says no number. */
const FULL_TIME_HOURS = 40;

/** The lowest pay an hour, in EUR gross; absent where the law or the text leaves it open. */
function hourlyPay(salary: Salary, { employment, country = 'DE' }: CheckMinimumWageOptions): number | undefined {
  const { arrangement = 'employment', basis, currency, minValue, maxValue } = salary;
  if (country !== 'DE' || arrangement !== 'employment' || basis === 'net' || currency !== 'EUR') return undefined;
  const stated = salary.hoursPerWeek ?? employment?.hoursPerWeek;
  const isFullTime = employment?.time?.length === 1 && employment.time[0] === 'full';
  const hours = stated?.min ?? stated?.max ?? (isFullTime ? FULL_TIME_HOURS : undefined);
  if (salary.unitText !== 'HOUR' && hours === undefined) return undefined;
  const hoursPerWeek = hours ?? FULL_TIME_HOURS;
  const lowest = { ...salary, hoursPerWeek: { min: hoursPerWeek, max: hoursPerWeek } };
  const converted = convertSalary(lowest, 'HOUR');
  if (!converted.ok) return undefined;
  return minValue === undefined && maxValue === undefined
    ? undefined
    : (converted.value.salary.minValue ?? converted.value.salary.maxValue);
}

function below(
  code: 'salary/below-minimum-wage' | 'salary/below-coming-minimum-wage',
  hourly: number,
  { hourly: minimum, from, legalBasis }: MinimumWageRow,
): Issue {
  const params = { hourly: Math.round(hourly * 100) / 100, currency: 'EUR', minimum, from, legalBasis };
  return createIssue(code, 'warning', { params });
}
