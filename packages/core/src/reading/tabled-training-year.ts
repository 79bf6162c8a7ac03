import { createIssue } from '../issue/create-issue.ts';
import { levelledPay } from './levelled-pay.ts';
import type { PayFrame } from './pay-frame.ts';
import { trainingYearIn } from './pay-level.ts';
import type { PayMention } from './pay-mention.ts';
import type { Sentence } from './reading-text.ts';

/** The label of a row: "2. Jahr", "Im 3. Lehrjahr". */
const YEAR_ROW = /^(?:im )?(?:[2-5]\.|(?:zweite|dritte|vierte)[sn]?) (?:lehr|ausbildungs)?jahr(?![A-Za-zÀ-ž])/u;
/** The first cell of a row below "Lehrjahr | Vergütung". */
const COUNTED_ROW = /^([1-5])\.?(?=\s|\||:|;)/u;

/** "2. Jahr   2.617 Euro" below "Volontariat, 1. Jahr   2.287 Euro" is of the same training, "2 | 980 €" below "Lehrjahr | Lohn" too. */
export function tabledTrainingYear(
  said: readonly PayMention[],
  { lower }: Sentence,
  above: PayMention | undefined,
  frame: PayFrame | undefined,
): readonly PayMention[] {
  const { trainingYears = [] } = frame ?? {};
  if (said.length > 1 && said.length === trainingYears.length)
    return said.map((pay, at) => ofYear(pay, trainingYears[at]));
  const [only, ...others] = said;
  if (only === undefined || others.length > 0 || only.value.level !== undefined) return said;
  const counted = frame?.isByTrainingYear === true ? COUNTED_ROW.exec(lower)?.[1] : undefined;
  const trainingYear = counted === undefined ? yearAfter(lower, above) : Number(counted);
  if (trainingYear === undefined) return said;
  const levelText = counted === undefined ? above?.value.levelText : undefined;
  return [ofYear(only, trainingYear, levelText)];
}

function ofYear(pay: PayMention, trainingYear: number | undefined, levelText?: string): PayMention {
  const doubt = createIssue('fact/level-from-heading', 'info', { path: ['level'], params: { level: 'training' } });
  return {
    ...pay,
    value: levelledPay(pay.value, { level: 'training', levelText, trainingYear }, ''),
    issues: [...(pay.issues ?? []), doubt],
  };
}

/** The year that the label of a row counts on from the row above it. */
function yearAfter(lower: string, above: PayMention | undefined): number | undefined {
  const label = above?.value.level === 'training' ? YEAR_ROW.exec(lower)?.[0] : undefined;
  const year = label === undefined ? undefined : trainingYearIn(label);
  return year === (above?.value.trainingYear ?? 0) + 1 ? year : undefined;
}
