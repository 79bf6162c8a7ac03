import type { TrainingValue } from '../occupation/fact.ts';
import { withoutAbsent } from '../salary/without-absent.ts';
import { AMOUNT } from './amount.ts';
import { trainingCost } from './training-cost.ts';
import { trainingLength } from './training-length.ts';

/** Length and cost that lower-case rows on a course name; an amount is a fee. */
export function trainingDetails(lower: string): Pick<TrainingValue, 'months' | 'cost'> {
  return withoutAbsent({
    months: trainingLength(lower)?.months,
    cost: trainingCost(lower) ?? (AMOUNT.test(lower) ? 'fee' : undefined),
  });
}
