import { foldedPieces, splitName } from './analyse-word.ts';
import { masculineForm } from './masculine-form.ts';
import { splitUnsure } from './split-compound.ts';
import { stemWord } from './stem-word.ts';
import { tokenOf } from './token-of.ts';

/** What an unfinished or misspelt word is compared by. */
export interface Guess {
  /** Folded and masculine, not stemmed: `metzgger`. */
  readonly spelling: string;
  /** Its stem; no other name of a trade stands in its place. */
  readonly stem: string;
  /** Tokens of what it may become with a few letters more, in no particular order: `['entwickl']` of "Entwicklun". */
  readonly finished: readonly string[];
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
 * "Entwicklun" may become a word of the stem `entwickl`. "Softwareentw" begins with a known part and goes on with one
 * that is not finished. Any string is taken, and none throws.
 *
 * @param written - A word as `analyseText` finds it.
 * @returns What it is compared by.
 *
 * @example
 * guessWord('Beratun').finished //=> ['berat']
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
  const stem = stemWord(spelling);
  const finished = endingsOf(spelling).map((ending) => tokenOf(masculineForm(spelling + ending)));
  return { spelling, stem, finished: [...new Set(finished)].filter((token) => !token.startsWith(stem)) };
}

/** What words lose before they are compared: endings of inflection and derivation, and of people. Folded. */
const ENDINGS = 'em end er ern es est heit ig ik in innen isch keit lich ung frau frauen leute manner'.split(' ');

/** The rest of each ending that a word may have begun; "Ergebniss" has begun none, and may yet take one. */
function endingsOf(spelling: string): readonly string[] {
  const begun = ENDINGS.flatMap((ending) =>
    Array.from(ending, (_, at) => ending.slice(at)).filter(
      (rest) => rest !== ending && spelling.endsWith(ending.slice(0, -rest.length)),
    ),
  );
  return ['e', ...begun];
}
