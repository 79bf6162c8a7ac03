import type { TrainingValue } from '../occupation/fact.ts';
import { withoutAbsent } from '../salary/without-absent.ts';
import { AMOUNT } from './amount.ts';
import { tellsEarnings } from './tells-earnings.ts';
import { trainingCost } from './training-cost.ts';
import { trainingLength } from './training-length.ts';

/** Length and cost that lower-case rows on a course name; an amount is a fee unless it is paid out. */
export function trainingDetails(lower: string): Pick<TrainingValue, 'months' | 'cost'> {
  return withoutAbsent({
    months: trainingLength(lower)?.months,
    cost: trainingCost(lower) ?? (namesPrice(lower) ? 'fee' : undefined),
  });
}

/** Where one detail ends and the next begins. */
const BETWEEN = /,(?!\d)|[;\n(|]| - /u;
/** "Zuschuss bis 4.000 €", "danach 3.400 € brutto". */
const PAID_OUT =
  /zusch[uü]ss|prämie|bonus|stipendi|darlehen|ersparnis|erstatt|vergüt|zulage|brutto|einkommen|gehalt|gehälter|verdienst|(?<![a-zß-ÿ])l[oö]hn/u;

function namesPrice(lower: string): boolean {
  if (!AMOUNT.test(lower) || tellsEarnings(lower)) return false;
  return lower.split(BETWEEN).some((detail) => AMOUNT.test(detail) && !PAID_OUT.test(detail));
}
