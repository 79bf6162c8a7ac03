import { AMOUNT } from './amount.ts';

const EARNS =
  /(?<![a-zß-ÿ])(?:verdien(?:st|t|en)|bekomm(?:st|t|en)|brutto|drin|gezahlt|bezahlt|zahl(?:t|en)|steig(?:st|t|en) (?:[a-zß-ÿ/]{2,30} ){1,4}mit)(?![a-zß-ÿ])/u;
const COSTS = /kost|gebühr|förder|übern|dauert/u;

/** Whether a lower-case sentence says what somebody earns: with which certificate or rank is only said beside it. */
export function tellsEarnings(lower: string): boolean {
  return AMOUNT.test(lower) && EARNS.test(lower) && !COSTS.test(lower);
}
