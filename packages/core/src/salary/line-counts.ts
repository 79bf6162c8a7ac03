import type { Amount } from './amounts.ts';
import { cueAt } from './said.ts';
import type { Salary } from './salary.ts';
import type { Token } from './tokens.ts';

/** What is counted beside pay. */
export type LineCounts = Pick<Salary, 'paymentsPerYear' | 'hoursPerWeek'>;

/** Most payments a year that there are; fewer than 12 are no year's. */
const MOST_PAYMENTS = 16;
/** Most hours that a working week has. */
const MOST_HOURS = 60;

/** Payments a year and hours a week of the line at a token; ask for rising positions. */
export function lineCounts(tokens: readonly Token[], amounts: readonly Amount[]): (at: number) => LineCounts {
  let [line, end, next] = [0, -1, 0];
  let counts: LineCounts = {};
  return (at) => {
    while (end < at) {
      counts = {};
      for (end += 1; end < tokens.length - 1 && (cueAt(tokens, end).stop ?? 0) < 4; ) end += 1;
      for (line = end; (amounts[next]?.from ?? line) < line; next += 1)
        counts = { ...counts, ...countOf(tokens, amounts[next]) };
    }
    return counts;
  };
}

function countOf(tokens: readonly Token[], amount: Amount | undefined): LineCounts {
  if (amount?.max === undefined || amount.currency !== undefined) return {};
  const { min, max, to } = amount;
  const { payments, hours } = cueAt(tokens, cueAt(tokens, to + 1).join === 'range' ? to + 2 : to + 1);
  if (payments === true && min >= 12 && max <= MOST_PAYMENTS) return { paymentsPerYear: max };
  return hours === true && min >= 1 && max <= MOST_HOURS ? { hoursPerWeek: { min, max } } : {};
}
