import { stemmer } from '@orama/stemmers/german';
import { piecesOf } from './find-words.ts';
import { foldWord } from './fold-word.ts';
import { masculineForm } from './masculine-form.ts';
import { splitCompound } from './split-compound.ts';
import { isStopWord } from './stop-words.ts';
import type { TextToken } from './text-token.ts';
import { TRADE_NAMES } from './trade-names.ts';

/** What a word is compared by. */
export type WordAnalysis = Pick<TextToken, 'token' | 'parts'>;

/** Longest token in UTF-16 units; what is longer is no word, and is cut. */
const LONGEST_TOKEN = 64;

/** Notes such as "m/w/d". */
const GENDER_NOTE = /^[mwfdxi](?:[/|][mwfdxi]){1,4}$/iu;

/** What a word is compared by; null for function words and gender notes. */
export function analyseWord(written: string): WordAnalysis | null {
  if (GENDER_NOTE.test(written)) return null;
  const folded = piecesOf(written)
    .map((piece) => masculineForm(foldWord(piece)))
    .filter((piece) => piece !== '');
  const whole = folded.join('');
  if (whole === '' || isStopWord(whole)) return null;
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
  const stem = stemOf(folded);
  trades ??= new Map(rowsOfTrades());
  return trades.get(stem) ?? stem;
}

/** The stem that stands for all names of a trade, by the stem of each. */
let trades: ReadonlyMap<string, string> | undefined;

function* rowsOfTrades(): Iterable<readonly [string, string]> {
  for (const row of TRADE_NAMES.trim().split('\n')) {
    const [first = '', ...others] = row.trim().split(/\s+/).map(stemOfName);
    for (const other of others) yield [other, first];
  }
}

function stemOfName(name: string): string {
  return stemOf(
    piecesOf(name)
      .map((piece) => masculineForm(foldWord(piece)))
      .join(''),
  );
}

function stemOf(folded: string): string {
  return stemmer(wellFormed(folded.slice(0, LONGEST_TOKEN)));
}

/** Without half a character at the end. */
function wellFormed(cut: string): string {
  return cut.replace(/[\uD800-\uDBFF]$/, '');
}
