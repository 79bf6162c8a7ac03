import { readNumberWord } from '../number/number-word.ts';
import { remembered } from '../reading/remembered.ts';
import type { Cue } from './cue.ts';
import { jointOf, NAME, NOTHING } from './join-cues.ts';

/** A meaning and the words that have it, parted by `|`; for the signs in them see the table of words. */
export type CueRow = readonly [cue: Cue, words: string];

/** What a word, a phrase or a sign says as it is written. */
export interface Meaning {
  /** Absent for signs and phrases that are not in the table. */
  readonly cue: Cue | undefined;
  /** Phrases of the table end in it. */
  readonly endsPhrase: boolean;
  /** The number that it names. */
  readonly value: number | undefined;
}

/** Tells what words, phrases and signs say. */
export type Lexicon = (written: string) => Meaning;

/** What a sign behind a word stands for. */
const ENDINGS: Readonly<Record<string, string>> = {
  '.': ',.',
  '*': ',e,em,en,er,es',
  '+': ',e,en,er,ern,es,in,innen,n,s',
  '#': 'e,en,est,et,st,t,te,ten,ung,ungen',
};

/** A word of letters, with accents of their own. */
const WORD = /^[\p{L}\p{M}]+$/u;
/** Currencies that are read by their code alone, in capitals: "SEK 45,000", but not "45 Sek." */
const CODE = /^(?:PLN|SEK|DKK|NOK|CZK|HUF|RON|JPY)$/;

/** Builds the lexicon. Later rows add to the cue of earlier ones with the same word. */
export function createLexicon(rows: readonly CueRow[]): Lexicon {
  const cues = new Map<string, Cue>();
  const phraseEnds = new Set<string>();
  const keys = rows.flatMap(([cue]) => Object.keys(cue));
  const blank: Cue = Object.fromEntries(keys.map((key) => [key, undefined]));
  for (const [said, words] of rows) {
    const cue = Object.keys(said).length > 0 ? jointOf(blank, said) : NOTHING;
    for (const row of words.split(/(?<=.)\|/)) {
      const [stem = '', sign = '', rest = ''] = row.split(/(?<=.)([*+#]|\.$)/);
      for (const ending of (ENDINGS[sign] ?? '').split(',')) {
        const word = stem + ending + rest;
        for (const key of keysOf(word)) cues.set(key, jointOf(cues.get(key), cue));
        for (const end of endsOf(word.replace(/^--?|-$/g, ''))) phraseEnds.add(end);
      }
    }
  }
  return remembered((written) => {
    const word = folded(written);
    const cue = WORD.test(written) ? cueOf(cues, word, written) : cues.get(word);
    const value = cue === NOTHING || cue === NAME ? readNumberWord(written) : undefined;
    return { cue, endsPhrase: phraseEnds.has(word), value };
  });
}

/** Its keys: `gehalt` as a whole, `-gehalt` as a last part, `jahres-` and `-jahres-` as a part before another one. */
function keysOf(word: string): readonly string[] {
  const bare = word.replace(/^-(?=.)/, '');
  return /^-.|.-$/.test(word) ? [bare, `-${bare}`] : [bare];
}

/** What stands behind the first word or sign of a phrase, behind its second, and so on. */
function endsOf(phrase: string): readonly string[] {
  const end = phrase.replace(/^(?:[a-zß]+|.) ?/s, '');
  return end ? [end, ...endsOf(end)] : [];
}

/** What a word says; one that says who works is none without a capital. */
function cueOf(cues: ReadonlyMap<string, Cue>, word: string, written: string): Cue {
  const cue = cueOfParts(cues, word);
  const isCapital = /^\p{Lu}/u.test(written);
  if (cue && (isCapital || !cue.role)) return cue;
  if (CODE.test(written)) return { currency: written };
  return isCapital && written[1] ? NAME : NOTHING;
}

/** What a word says: as a whole, else the longest last part that is known and the parts before it together. */
function cueOfParts(cues: ReadonlyMap<string, Cue>, word: string): Cue | undefined {
  for (let at = 0; at < word.length; at += 1) {
    const cue = cues.get(at ? `-${word.slice(at)}` : word);
    if (cue) return at ? jointOf(cueOfParts(cues, `${word.slice(0, at)}-`), cue) : cue;
  }
  return undefined;
}

/** A word as the table has it: in small letters, umlauts without their dots, blanks as one space. */
function folded(written: string): string {
  return written
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\S\n]+/g, ' ');
}
