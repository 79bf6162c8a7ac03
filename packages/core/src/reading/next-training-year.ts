import { levelledPay } from './levelled-pay.ts';
import { trainingYearIn } from './pay-level.ts';
import type { PayMention } from './pay-mention.ts';
import type { Sentence } from './reading-text.ts';

/** The label of a row: "2. Jahr", "Im 3. Lehrjahr". */
const YEAR_ROW = /^(?:im )?(?:[2-5]\.|(?:zweite|dritte|vierte)[sn]?) (?:lehr|ausbildungs)?jahr(?!\p{L})/u;

/** "2. Jahr   2.617 Euro" below "Volontariat, 1. Jahr   2.287 Euro" is of the same training. */
export function nextTrainingYear(
  said: readonly PayMention[],
  { lower }: Sentence,
  above: PayMention | undefined,
): readonly PayMention[] {
  const [only, ...others] = said;
  const label = YEAR_ROW.exec(lower)?.[0];
  if (only === undefined || others.length > 0 || label === undefined || above?.value.level !== 'training') return said;
  const trainingYear = trainingYearIn(label);
  if (only.value.level !== undefined || trainingYear !== (above.value.trainingYear ?? 0) + 1) return said;
  const { levelText } = above.value;
  return [{ ...only, value: levelledPay(only.value, { level: 'training', levelText, trainingYear }, '') }];
}
