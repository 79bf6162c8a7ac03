import { createIssue } from '../issue/create-issue.ts';
import type { Issue } from '../issue/issue.ts';
import type { Fact, FactOf } from '../occupation/fact.ts';
import type { Country } from '../place/country.ts';
import { checkMinimumWage } from '../salary/check-minimum-wage.ts';

/** Most hours a week that may be worked on average: eight hours on six working days (ArbZG § 3). */
const LEGAL_HOURS = 48;

/** What {@link checkFacts} takes besides the facts. */
export interface CheckFactsOptions {
  /** Country whose law holds. */
  readonly country: Country;
  /** Day `YYYY-MM-DD` that counts where a fact names none. */
  readonly today?: string;
}

/** What is doubtful about facts by themselves: hours and pay against the law, figures without a year. Germany's law only. */
export function checkFacts(facts: readonly Fact[], options: CheckFactsOptions): readonly Issue[] {
  const hours = facts.filter((fact) => fact.kind === 'weekly-hours');
  return [
    ...(options.country === 'DE' ? hours.flatMap(checkHours) : []),
    ...facts.flatMap((fact) => (fact.kind === 'salary' ? checkPay(fact, hours, options) : [])),
    ...facts.flatMap((fact) => (fact.kind === 'statistic' ? checkYear(fact) : [])),
    ...undatedPay(facts),
  ];
}

function checkHours({ id, value: { min, max } }: FactOf<'weekly-hours'>): readonly Issue[] {
  const hours = max ?? min ?? 0;
  if (hours <= LEGAL_HOURS) return [];
  return [createIssue('fact/hours-above-law', 'info', { path: ['facts', id], params: { hours, legal: LEGAL_HOURS } })];
}

/** Pay below the minimum wage of the year that it is said of. */
function checkPay(
  { id, value, asOf }: FactOf<'salary'>,
  hours: readonly FactOf<'weekly-hours'>[],
  { country, today }: CheckFactsOptions,
): readonly Issue[] {
  const datePosted = asOf === undefined ? today : firstDayOf(asOf);
  const [only, ...others] = hours;
  const issues = checkMinimumWage(value, {
    country,
    ...(datePosted === undefined ? {} : { datePosted }),
    ...(only === undefined || others.length > 0 ? {} : { employment: { hoursPerWeek: only.value } }),
  });
  return issues.map((issue) => ({ ...issue, path: ['facts', id, ...issue.path] }));
}

/** The first day of a year or month, so that only what is surely below is flagged: rates rise. */
function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function checkYear({ id, value, asOf }: FactOf<'statistic'>): readonly Issue[] {
  if (value.year !== undefined || asOf !== undefined) return [];
  return [createIssue('fact/statistic-undated', 'info', { path: ['facts', id], params: { value: value.value } })];
}

function undatedPay(facts: readonly Fact[]): readonly Issue[] {
  const undated = facts.filter(({ kind, asOf }) => kind === 'salary' && asOf === undefined);
  return undated.length === 0
    ? []
    : [createIssue('fact/pay-undated', 'info', { path: ['facts'], params: { count: undated.length } })];
}
