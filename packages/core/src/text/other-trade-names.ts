import { piecesOf } from './find-words.ts';
import { foldWord } from './fold-word.ts';
import { masculineForm } from './masculine-form.ts';
import { stemWord } from './stem-word.ts';
import { TRADE_NAMES } from './trade-names.ts';

/** A name of a trade for which another one stands. */
export interface OtherTradeName {
  /** Folded and masculine. */
  readonly spelling: string;
  /** What all names of the trade are compared by. */
  readonly token: string;
}

let names: readonly OtherTradeName[] | undefined;

/**
 * The names of trades for which another one stands: regional, former and English ones.
 *
 * @returns The names in no particular order; the same list every time.
 *
 * @example
 * otherTradeNames().find(({ spelling }) => spelling === 'schreiner') //=> { spelling: 'schreiner', token: 'tischl' }
 */
export function otherTradeNames(): readonly OtherTradeName[] {
  names ??= TRADE_NAMES.trim().split('\n').flatMap(namesIn);
  return names;
}

function namesIn(row: string): readonly OtherTradeName[] {
  const [first = '', ...others] = row.trim().split(/\s+/).map(spellingOf);
  const token = stemWord(first);
  return others.map((spelling) => ({ spelling, token }));
}

function spellingOf(name: string): string {
  return piecesOf(name)
    .map((piece) => masculineForm(foldWord(piece)))
    .join('');
}
