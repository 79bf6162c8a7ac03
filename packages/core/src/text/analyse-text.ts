import { stemmer } from '@orama/stemmers/german';
import { findWords, type Word } from './find-words.ts';
import { foldWord } from './fold-word.ts';
import { masculineForm } from './masculine-form.ts';
import { splitCompound } from './split-compound.ts';
import { isStopWord } from './stop-words.ts';
import type { TextToken } from './text-token.ts';

/** Longest token in UTF-16 units; what is longer is no word, and is cut. */
const LONGEST_TOKEN = 64;

/** Notes such as "m/w/d". */
const GENDER_NOTE = /^[mwfdxi](?:[/|][mwfdxi]){1,4}$/iu;

/**
 * The words of a German text as a search compares them.
 *
 * "Softwareentwicklerinnen", "Software-Entwickler/in" and "Software Entwickler" meet in their parts; `ä`, `ae` and
 * `a` are one letter; `C#`, `.NET`, `Node.js` and `SAP S/4HANA` keep their names. Function words and gender notes
 * ("m/w/d") give no token. Any string is taken, and none throws.
 *
 * @param text - Plain text.
 * @returns The tokens in the order of the text; `start` and `end` are UTF-16 offsets.
 *
 * @example
 * analyseText('Ärztinnen')
 * //=> [{ start: 0, end: 9, token: 'arzt', parts: [] }]
 *
 * @see https://snowballstem.org/algorithms/german/stemmer.html
 */
export function analyseText(text: string): TextToken[] {
  return findWords(text).flatMap((word) => toToken(text, word));
}

function toToken(text: string, { start, end, pieces }: Word): readonly TextToken[] {
  const analysed = GENDER_NOTE.test(text.slice(start, end)) ? undefined : analyseWord(pieces);
  return analysed === undefined ? [] : [{ start, end, ...analysed }];
}

function analyseWord(pieces: readonly string[]): Pick<TextToken, 'token' | 'parts'> | undefined {
  const folded = pieces
    .map(foldWord)
    .map(masculineForm)
    .filter((piece) => piece !== '');
  const whole = folded.join('');
  if (whole === '' || isStopWord(whole)) return undefined;
  return { token: tokenOf(whole), parts: partsOf(folded).map(tokenOf) };
}

/** The parts of one piece are those of the compound; the parts of several are all of theirs. */
function partsOf(folded: readonly string[]): readonly string[] {
  const parts = folded.flatMap((piece) => splitName(piece) ?? splitCompound(piece) ?? [piece]);
  return parts.length > 1 ? parts : [];
}

/** "S4HANA" is searched as "S4 HANA" too. */
function splitName(folded: string): readonly string[] | undefined {
  return /^(\p{L}?\p{N}{1,4})(\p{L}{3,20})$/u.exec(folded)?.slice(1);
}

function tokenOf(folded: string): string {
  return stemmer(wellFormed(folded.slice(0, LONGEST_TOKEN)));
}

/** Without half a character at the end. */
function wellFormed(cut: string): string {
  return cut.replace(/[\uD800-\uDBFF]$/, '');
}
