import { type OtherTradeName, otherTradeNames } from './other-trade-names.ts';
import { stemWord } from './stem-word.ts';

let byStem: ReadonlyMap<string, OtherTradeName> | undefined;

/** What a folded, masculine word is compared by: its stem; for a trade of several names, that of the first. */
export function tokenOf(folded: string): string {
  const stem = stemWord(folded);
  byStem ??= new Map(otherTradeNames().map((name) => [stemWord(name.spelling), name]));
  const name = byStem.get(stem);
  return name !== undefined && isInflected(folded, name.spelling) ? name.token : stem;
}

/** Whether a word goes on where a name ends; "Fleisch" has the stem of "Fleischer", and is none. */
function isInflected(folded: string, name: string): boolean {
  return folded.startsWith(name.endsWith('e') ? name.slice(0, -1) : name);
}
