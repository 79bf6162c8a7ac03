import { levelledPay } from './levelled-pay.ts';
import type { PayMention } from './pay-mention.ts';

/**
 * What the order of training years in a sentence says: what stands before the second year is of the first, as in "Am
 * Anfang 1.080 Euro, im zweiten Lehrjahr 1.300 Euro", and "bis 1.500 € (3. Jahr)" is what the third year pays.
 */
export function withTrainingYears(said: readonly PayMention[]): readonly PayMention[] {
  return said.map((pay, at) => ofFirstYear(ofLastYear(pay, said[at - 1]), said[at + 1]));
}

function ofFirstYear(pay: PayMention, next: PayMention | undefined): PayMention {
  const isFirst = next?.value.trainingYear === 2 && pay.value.trainingYear === undefined;
  const isOther = pay.value.level !== undefined && pay.value.level !== 'training';
  if (!isFirst || isOther) return pay;
  return { ...pay, value: levelledPay(pay.value, { ...FIRST_YEAR, levelText: pay.value.levelText }, '') };
}

const FIRST_YEAR = { level: 'training', trainingYear: 1 } as const;

function ofLastYear(pay: PayMention, before: PayMention | undefined): PayMention {
  const { trainingYear = 0, minValue, maxValue } = pay.value;
  const isLater = trainingYear > (before?.value.trainingYear ?? Number.POSITIVE_INFINITY);
  if (!isLater || minValue !== undefined || maxValue === undefined) return pay;
  return { ...pay, value: { ...pay.value, minValue: maxValue } };
}
