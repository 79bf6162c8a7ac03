import { createIssue } from '../issue/create-issue.ts';
import { isPlausible } from '../salary/magnitude.ts';
import type { Salary } from '../salary/salary.ts';
import { isSingleFigure } from './is-single-figure.ts';
import type { PayFrame } from './pay-frame.ts';
import type { PayMention } from './pay-mention.ts';

/** A figure that does not say itself whether it is gross, and for what time, is what stands above it. */
export function framedPay(mention: PayMention, frame: PayFrame | undefined, at: number, count: number): PayMention {
  if (frame === undefined) return mention;
  const statistic = statisticAt(frame, at, count);
  const { paymentsPerYear, unitText } = frame;
  const basis = mention.value.basis === undefined ? frame.basis : undefined;
  const unitary = unitText === undefined ? mention.value : withUnit(mention.value, unitText);
  const isOfFrame = unitary !== mention.value;
  const doubts = [
    ...(basis ? [createIssue('fact/basis-from-heading', 'info', { path: ['basis'], params: { basis } })] : []),
    ...(isOfFrame ? [createIssue('fact/unit-from-heading', 'info', { path: ['unitText'], params: { unitText } })] : []),
  ];
  const own = mention.issues?.filter(({ code }) => !isOfFrame || code !== 'salary/unit-inferred') ?? [];
  const value = {
    ...unitary,
    ...(basis && { basis }),
    ...(statistic !== undefined && isSingleFigure(mention.value) ? { statistic } : {}),
    ...(paymentsPerYear === undefined ? {} : { paymentsPerYear }),
  };
  return { ...mention, value, issues: [...own, ...doubts] };
}

/** What the figure of a row is among many: what the head of its column says; a head of one column is of rows of one figure. */
function statisticAt({ statistics = [] }: PayFrame, at: number, count: number): Salary['statistic'] {
  return statistics.length === 1 && count > 1 ? undefined : statistics.at(at - count);
}

/** Most that is paid in a month where only words above the figure say so. */
const MOST_A_MONTH = 20_000;

/** The unit that stands above a figure is surer than one by its size, if it can be. */
function withUnit(salary: Salary, unitText: Salary['unitText']): Salary {
  const { inferred = [], ...rest } = salary;
  const amount = salary.minValue ?? salary.maxValue ?? 0;
  const canBe = isPlausible(amount, unitText) && (unitText !== 'MONTH' || amount <= MOST_A_MONTH);
  if (!inferred.includes('unitText') || !canBe) return salary;
  const others = inferred.filter((name) => name !== 'unitText');
  return { ...rest, unitText, ...(others.length === 0 ? {} : { inferred: others }) };
}
