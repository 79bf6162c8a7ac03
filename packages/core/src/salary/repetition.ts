import { createIssue } from '../issue/create-issue.ts';
import type { Issue } from '../issue/issue.ts';
import type { Found } from '../reading/found.ts';
import type { Salary } from './salary.ts';
import type { UnitText } from './unit-text.ts';

/** How often each unit is paid in a year, at least and at most: 12 to 14 payments, 35 to 42 hours, 5 days a week. */
const PER_YEAR: Readonly<Record<UnitText, readonly [number, number]>> = {
  HOUR: [1820, 2548],
  DAY: [220, 304],
  WEEK: [52, 61],
  MONTH: [12, 14],
  YEAR: [1, 1],
};
/** How far off rounding may be. */
const ROUNDING = 1.02;

/** Tells whether a statement says, in another unit, the same as the one that it is joined to. */
export function repetition({ value: first, raw, start, end }: Found<Salary>, second: Salary): Issue[] {
  const net = first.basis && second.basis && first.basis !== second.basis;
  if (first.unitText === second.unitText || first.currency !== second.currency || net) return [];
  const same = (['minValue', 'maxValue'] as const).every((bound) => fits(first, second, bound));
  const details = { received: raw, span: { start, end } };
  return [same ? createIssue('salary/same-as', 'info', details) : createIssue('salary/disagrees', 'warning', details)];
}

function fits(first: Salary, second: Salary, bound: 'minValue' | 'maxValue'): boolean {
  const [one, other] = [first[bound], second[bound]];
  if (one === undefined || other === undefined) return true;
  const [least, most] = PER_YEAR[first.unitText];
  const [otherLeast, otherMost] = PER_YEAR[second.unitText];
  return one * least <= other * otherMost * ROUNDING && other * otherLeast <= one * most * ROUNDING;
}
