import { MOST_PAYMENTS } from './amounts.ts';
import type { Mention } from './mentions.ts';
import { cueAt } from './said.ts';
import type { Salary } from './salary.ts';
import type { Token } from './tokens.ts';

/** How far from an amount a count still goes with it, in tokens. */
const REACH = 30;
/** Fewer payments are no year's. */
const FEWEST_PAYMENTS = 12;
/** Most hours that a working week has. */
const MOST_HOURS = 60;

/** Payments a year and hours a week that stand near an amount, in its line. */
export function countsNear(tokens: readonly Token[], { lead, trail }: Mention) {
  let paymentsPerYear: number | undefined;
  let hoursPerWeek: Salary['hoursPerWeek'];
  for (let at = Math.max(0, lead - REACH); at < trail + REACH; at += 1) {
    const { cue, number } = tokens[at] ?? {};
    if (cue?.stop && cue.stop >= 4) {
      if (at > trail) break;
      paymentsPerYear = hoursPerWeek = undefined;
    }
    const count = number?.value;
    if (count === undefined) continue;
    const counted = cueAt(tokens, at + 1).join === 'range' ? at + 2 : at + 1;
    const { payments, hours } = cueAt(tokens, counted);
    const isTimes = payments ?? cueAt(tokens, at - 1).payments;
    if (isTimes && count >= FEWEST_PAYMENTS && count <= MOST_PAYMENTS) paymentsPerYear = count;
    if (hours && count >= 1 && count <= MOST_HOURS && !isOfDay(tokens, at, counted))
      hoursPerWeek = { min: lowerEnd(tokens, at) ?? count, max: count };
  }
  return { paymentsPerYear, hoursPerWeek };
}

/** "je drei Stunden", "8 Stunden täglich", "vier Stunden am Tag" */
function isOfDay(tokens: readonly Token[], at: number, hours: number): boolean {
  const { per, noun, unit } = cueAt(tokens, hours + 1);
  const day = per ? cueAt(tokens, hours + 2).unit : !noun && unit;
  return day === 'DAY' || !!cueAt(tokens, at - 1).each;
}

/** The number that a range up to a position starts with. */
export function lowerEnd(tokens: readonly Token[], at: number): number | undefined {
  return cueAt(tokens, at - 1).join === 'range' ? tokens[at - 2]?.number?.value : undefined;
}
