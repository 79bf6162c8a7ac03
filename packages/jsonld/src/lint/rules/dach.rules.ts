import { MINIMUM_WAGES, type MinimumWage } from '@berufsbild/core';
import { readDate } from '../../time/read-date.ts';
import { DACH, type Finding, type Rule, rule } from '../rule.ts';
import { textOf } from '../views/node-view.ts';
import type { PostingView } from '../views/posting-view.ts';
import type { SalaryView } from '../views/salary-view.ts';

/** Law and custom of the German-speaking market, and pay transparency. */
export const DACH_RULES: readonly Rule[] = [
  rule(
    'DA403',
    'dach/austrian-floor',
    'info',
    DACH,
    'posting',
    ({ salaries, country, description = '' }) =>
      country === 'AT' &&
      AUSTRIAN_FLOOR.test(description) &&
      salaries.filter(({ max }) => max !== undefined).map(({ path, max }) => ({ path, params: { max } })),
  ),
  rule('DA405', 'dach/below-minimum-wage', 'warning', DACH, 'posting', belowMinimumWage),
  rule(
    'PT500',
    'pay-transparency/no-pay',
    'info',
    ['eu-pay-transparency'],
    'posting',
    ({ node, salaries, country }) => {
      const isNamed = salaries.some(({ min, max }) => min !== undefined || max !== undefined);
      const isWhole = country !== 'AT' || salaries.some(({ min, unit }) => min !== undefined && unit);
      return !(isNamed && isWhole) && { path: [...node.path, 'baseSalary'] };
    },
  ),
];

/** A collective-agreement minimum, as Austrian ads print it. */
const AUSTRIAN_FLOOR = /Mindest(?:gehalt|entgelt|lohn|bezug|grundgehalt)|Überzahlung|KV-Mindest|kollektivvertraglich/i;

/** Neither training nor internships are measured, nor work that is no employment. */
const EXEMPT_TITLE = /ausbildung|auszubildende|azubi|lehrling|praktik|volontär|duales studium/i;
const EXEMPT_TYPES = /\b(?:INTERN|VOLUNTEER|CONTRACTOR)\b/;

function belowMinimumWage(posting: PostingView): Finding[] {
  const { title = '', employmentTypes, country, salaries } = posting;
  if (country !== 'DE' || salaries.length === 0) return [];
  if (EXEMPT_TITLE.test(title) || EXEMPT_TYPES.test(employmentTypes.join())) return [];
  const hours = weeklyHours(posting);
  return salaries.flatMap((salary) => {
    const hourly = salary.currency === 'EUR' && hourlyWage(salary, hours);
    const wage = hourly && missedWage(posting, hourly);
    if (!hourly || !wage) return [];
    return {
      path: salary.path,
      params: { hourly: Math.round(hourly * 100) / 100, wage: wage.hourly, from: wage.from },
    };
  });
}

/** Hours a week as stated, or 40 where full time is. */
function weeklyHours({ node, employmentTypes }: PostingView): number | undefined {
  const stated = /(\d{1,2}(?:[.,]\d{1,2})?) ?(?:h\b|Std|Stunden|hours)/i.exec(
    textOf(node, 'workHours')?.slice(0, 200) ?? '',
  )?.[1];
  if (stated !== undefined) return Number(stated.replace(',', '.')) || undefined;
  return employmentTypes.join() === 'FULL_TIME' ? 40 : undefined;
}

/** Weeks in each unit of pay. */
const WEEKS = { WEEK: 1, MONTH: 52 / 12, YEAR: 52 } as const;

/** EUR an hour at the least; undefined where hours are not known or the figure is no plausible pay. */
function hourlyWage({ min, max, unit }: SalaryView, hours: number | undefined): number | undefined {
  const amount = min ?? max;
  if (amount === undefined || amount <= 0 || hours === undefined || !unit || unit === 'DAY') return undefined;
  return unit === 'HOUR' ? amount : amount / WEEKS[unit] / hours;
}

/** The rate in force on the first day of work, else on the day of publication; also the one of the coming January. */
function missedWage({ node, posted }: PostingView, hourly: number): MinimumWage | undefined {
  const day = (readDate(textOf(node, 'jobStartDate')) ?? posted)?.day;
  if (!day) return undefined;
  const coming = `${Number(day.slice(0, 4)) + 1}-01-01`;
  return [day, coming]
    .map((date) => MINIMUM_WAGES.findLast(({ from }) => from <= date))
    .find((wage) => wage && hourly + 0.005 < wage.hourly);
}
