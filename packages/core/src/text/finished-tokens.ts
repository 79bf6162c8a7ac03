import { masculineForm } from './masculine-form.ts';
import { tokenOf } from './token-of.ts';

/**
 * What a word may be compared by once it is finished, where that is not what its beginning is.
 *
 * "Entwicklun" is the beginning of a word of the stem `entwickl`, "Kauff" of one that is compared as `kaufmann`.
 *
 * @param spelling - The beginning of a word, folded.
 * @returns Tokens in no particular order, none twice.
 *
 * @example
 * finishedTokens('beratun') //=> ['beratun', 'berat']
 */
export function finishedTokens(spelling: string): readonly string[] {
  return [...new Set(endingsOf(spelling).map((ending) => tokenOf(masculineForm(spelling + ending))))];
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
