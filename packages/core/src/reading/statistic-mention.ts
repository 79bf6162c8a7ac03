import { createIssue } from '../issue/create-issue.ts';
import type { Issue } from '../issue/issue.ts';
import type { StatisticValue } from '../occupation/fact.ts';
import type { FactMention } from './fact-mention.ts';
import { yearBeside } from './year-beside.ts';

/** A statistic with the year beside it, which counts as inferred. */
export function statisticMention(
  text: string,
  start: number,
  end: number,
  value: StatisticValue,
  issues: readonly Issue[] = [],
): FactMention {
  const year = value.year ?? yearBeside(text, start, end);
  if (year === undefined) return { kind: 'statistic', start, end, value, issues };
  const doubt = createIssue('fact/year-from-context', 'info', { path: ['year'], params: { year } });
  return { kind: 'statistic', start, end, value: { ...value, year }, issues: [doubt, ...issues] };
}
