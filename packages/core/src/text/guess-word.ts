import { foldedPieces, splitName } from './analyse-word.ts';
import { splitUnsure } from './split-compound.ts';
import { stemWord } from './stem-word.ts';
import { tokenOf } from './token-of.ts';

/** What an unfinished or misspelt word is compared by. */
export interface Guess {
  /** Folded and masculine, not stemmed: `metzgger`. */
  readonly spelling: string;
  /** Its stem; no other name of a trade stands in its place. */
  readonly stem: string;
}

/** The same of a whole word. */
export interface WordGuess extends Guess {
  /** The tokens of its parts where it is a compound, the unsure one among them; otherwise empty. */
  readonly parts: readonly string[];
  /** The part that may be unfinished or misspelt, and its place among them; absent where all are known. */
  readonly unsure?: Guess & { readonly place: number };
}

/**
 * What a word of a query may stand for that is unfinished or misspelt.
 *
 * "Softwareentw" begins with a known part and goes on with one that is not finished. Any string is taken, and none
 * throws.
 *
 * @param written - A word as `analyseText` finds it.
 * @returns What it is compared by.
 *
 * @example
 * guessWord('Softwareentw').parts //=> ['softwar', 'entw']
 */
export function guessWord(written: string): WordGuess {
  const pieces = foldedPieces(written);
  const parts = pieces.flatMap(partsOf);
  const place = parts.findLastIndex(({ isSure }) => !isSure);
  const whole = guessOf(pieces.join(''));
  if (parts.length < 2) return { ...whole, parts: [] };
  const tokens = parts.map(({ part }) => tokenOf(part));
  return place < 0
    ? { ...whole, parts: tokens }
    : { ...whole, parts: tokens, unsure: { ...guessOf((parts[place] as UnsurePart).part), place } };
}

interface UnsurePart {
  readonly part: string;
  readonly isSure: boolean;
}

function partsOf(piece: string): readonly UnsurePart[] {
  const name = splitName(piece);
  const { parts, unsure } = name === undefined ? splitUnsure(piece) : { parts: name };
  return parts.map((part, place) => ({ part, isSure: place !== unsure }));
}

function guessOf(spelling: string): Guess {
  return { spelling, stem: stemWord(spelling) };
}
