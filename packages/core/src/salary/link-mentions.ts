import { createIssue } from '../issue/create-issue.ts';
import type { Issue } from '../issue/issue.ts';
import type { Found } from '../reading/found.ts';
import type { Salary } from './salary.ts';
import type { UnitText } from './unit-text.ts';

/** What joins two statements that say the same in two units. */
const SAME =
  /^[\s,]{0,3}\(?(?:bzw\.?|beziehungsweise|oder|also|=|\/|entspricht|entsprechen|das sind|d\. ?h\.|umgerechnet)?[\s(:]{0,3}$/i;
/** Longest text between two such statements. */
const LONGEST_JOINT = 24;

/** How much of a year one unit is, from the fewest to the most hours and payments that are usual. */
const YEARLY: Readonly<Record<UnitText, readonly [number, number]>> = {
  HOUR: [35 * 52, 42 * 52 * (14 / 12)],
  DAY: [200, 5 * 52 * (14 / 12)],
  WEEK: [52, 52 * (14 / 12)],
  MONTH: [12, 14],
  YEAR: [1, 1],
};
/** How far off rounding may be. */
const ROUNDING = 0.02;

/** Marks statements that repeat, in another unit, the one before them, and typos that another figure confirms. */
export function linkMentions(text: string, salaries: readonly Found<Salary>[]): readonly Found<Salary>[] {
  const bounds = confirmedBounds(salaries);
  return salaries.map((found, index) => {
    const before = salaries[index - 1];
    const repeated = before === undefined ? undefined : repetition(text, before, found);
    const issues = found.issues.map((issue) => withConfirmation(issue, bounds));
    return { ...found, issues: repeated === undefined ? issues : [...issues, repeated] };
  });
}

function repetition(text: string, before: Found<Salary>, found: Found<Salary>): Issue | undefined {
  const joint = found.start - before.end > LONGEST_JOINT ? undefined : text.slice(before.end, found.start);
  if (joint === undefined || !SAME.test(joint) || !isComparable(before.value, found.value)) return undefined;
  const code = saysTheSame(before.value, found.value) ? 'salary/same-as' : 'salary/disagrees';
  const { start, end } = before;
  return createIssue(code, code === 'salary/same-as' ? 'info' : 'warning', {
    received: before.raw,
    span: { start, end },
  });
}

function isComparable(one: Salary, other: Salary): boolean {
  const basis = one.basis === undefined || other.basis === undefined || one.basis === other.basis;
  return one.unitText !== other.unitText && one.currency === other.currency && basis;
}

function saysTheSame(one: Salary, other: Salary): boolean {
  const low = overlaps(one.minValue, one.unitText, other.minValue, other.unitText);
  const high = overlaps(one.maxValue, one.unitText, other.maxValue, other.unitText);
  return low && high;
}

function overlaps(one: number | undefined, unit: UnitText, other: number | undefined, otherUnit: UnitText): boolean {
  if (one === undefined || other === undefined) return true;
  const [least, most] = YEARLY[unit];
  const [otherLeast, otherMost] = YEARLY[otherUnit];
  return one * least <= other * otherMost * (1 + ROUNDING) && other * otherLeast <= one * most * (1 + ROUNDING);
}

/** Bounds that stand in the text without a repair, with the first place of each. */
function confirmedBounds(salaries: readonly Found<Salary>[]): ReadonlyMap<number, Found<Salary>> {
  const bounds = new Map<number, Found<Salary>>();
  for (const found of salaries) {
    if (found.issues.some((issue) => issue.code === 'salary/number-typo')) continue;
    for (const bound of [found.value.minValue, found.value.maxValue]) {
      if (bound !== undefined && !bounds.has(bound)) bounds.set(bound, found);
    }
  }
  return bounds;
}

function withConfirmation(issue: Issue, bounds: ReadonlyMap<number, Found<Salary>>): Issue {
  const confirming = issue.code === 'salary/number-typo' ? bounds.get(Number(issue.params?.['amount'])) : undefined;
  if (confirming === undefined) return issue;
  const { start, end } = confirming;
  return { ...issue, params: { ...issue.params, confirmedBy: { start, end } } };
}
