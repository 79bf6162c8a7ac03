import { piecesOf } from './find-words.ts';
import { foldWord } from './fold-word.ts';
import { masculineForm } from './masculine-form.ts';
import { splitCompound } from './split-compound.ts';
import { isStopWord } from './stop-words.ts';
import type { TextToken } from './text-token.ts';
import { tokenOf } from './token-of.ts';

/** What a word is compared by. */
export type WordAnalysis = Pick<TextToken, 'token' | 'parts'>;

/** Notes such as "m/w/d". */
const GENDER_NOTE = /^[mwfdxi](?:[/|][mwfdxi]){1,4}$/iu;

/** What a word is compared by; null for function words and gender notes. */
export function analyseWord(written: string): WordAnalysis | null {
  if (GENDER_NOTE.test(written)) return null;
  const folded = foldedPieces(written);
  const whole = folded.join('');
  if (whole === '' || isStopWord(whole)) return null;
  return { token: tokenOf(whole), parts: partsOf(folded).map(tokenOf) };
}

/** The pieces of a written word, folded and masculine. */
export function foldedPieces(written: string): readonly string[] {
  return piecesOf(written)
    .map((piece) => masculineForm(foldWord(piece)))
    .filter((piece) => piece !== '');
}

/** The parts of one piece are those of the compound; the parts of several are all of theirs. */
function partsOf(folded: readonly string[]): readonly string[] {
  const parts = folded.flatMap((piece) => splitName(piece) ?? splitCompound(piece) ?? [piece]);
  return parts.length > 1 ? parts : [];
}

/** "S4HANA" is searched as "S4 HANA" too. */
export function splitName(folded: string): readonly string[] | undefined {
  return /^(\p{L}?\p{N}{1,4})(\p{L}{3,20})$/u.exec(folded)?.slice(1);
}
