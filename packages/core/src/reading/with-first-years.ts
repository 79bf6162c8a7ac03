import { levelledPay } from './levelled-pay.ts';
import type { PayMention } from './pay-mention.ts';

const FIRST_YEAR = { level: 'training', trainingYear: 1 } as const;

/** "Am Anfang 1.080 Euro, im zweiten Lehrjahr 1.300 Euro": what stands before the second year is of the first. */
export function withFirstYears(said: readonly PayMention[]): readonly PayMention[] {
  return said.map((pay, at): PayMention => {
    const isFirst = said[at + 1]?.value.trainingYear === 2 && pay.value.trainingYear === undefined;
    const isOther = pay.value.level !== undefined && pay.value.level !== 'training';
    if (!isFirst || isOther) return pay;
    return { ...pay, value: levelledPay(pay.value, { ...FIRST_YEAR, levelText: pay.value.levelText }, '') };
  });
}
