import type { Amount } from './amounts.ts';
import { cueAt } from './mentions.ts';
import type { Salary } from './salary.ts';
import type { Token } from './tokens.ts';

/** What is counted beside pay. */
export type LineCounts = Pick<Salary, 'paymentsPerYear' | 'hoursPerWeek'>;

/** Fewest and most payments a year that there are. */
const PAYMENTS: readonly [number, number] = [12, 16];
/** Most hours that a working week has. */
const MOST_HOURS = 60;

/** Payments a year and hours a week of each line, by the position of the line's last token. */
export function lineCounts(tokens: readonly Token[], amounts: readonly Amount[]): (at: number) => LineCounts {
  const lines: { readonly end: number; readonly counts: LineCounts }[] = [];
  let counts: LineCounts = {};
  let next = 0;
  tokens.forEach((token, at) => {
    const amount = amounts[next];
    if (amount?.to === at) {
      counts = { ...counts, ...countOf(tokens, amount) };
      next += 1;
    }
    if ((token.cue.stop ?? 0) < 4 && at < tokens.length - 1) return;
    lines.push({ end: at, counts });
    counts = {};
  });
  let line = 0;
  return (at) => {
    while ((lines[line]?.end ?? at) < at) line += 1;
    return lines[line]?.counts ?? {};
  };
}

function countOf(tokens: readonly Token[], amount: Amount): LineCounts {
  const { min, max } = amount;
  if (amount.currency !== undefined || min === undefined || max === undefined) return {};
  const at = cueAt(tokens, amount.to + 1).join === 'range' ? amount.to + 2 : amount.to + 1;
  const behind = cueAt(tokens, at);
  if (behind.payments === true && min >= PAYMENTS[0] && max <= PAYMENTS[1]) return { paymentsPerYear: max };
  if (behind.hours === true && min >= 1 && max <= MOST_HOURS) return { hoursPerWeek: { min, max } };
  return {};
}
