import type { Cue } from './cue.ts';
import { joinCues, jointOf, NOTHING } from './join-cues.ts';
import { isLetter, isMark } from './letter.ts';

/** A meaning and the words that have it, parted by `|`; for the signs in them see the table of words. */
export type CueRow = readonly [cue: Cue, words: string];

/**
 * A word list as a tree of letters, read from the end of the word, since the last part of a German compound decides.
 *
 * Its branches are places of a hash table: a tree of as many objects would not stay in the processor's cache.
 */
export interface Lexicon {
  /** At the place of a branch: the one that it grows on and its letter, 0 where the place is free; then its number in `ends`. */
  readonly table: Int32Array;
  /** What ends at a branch, from its number on: the cue of a whole word or phrase, of a {@link TAIL} and of a {@link PART}. */
  readonly ends: (Cue | undefined)[];
}

/** The last part of a compound, and one before another one. */
const TAIL = 1;
const PART = 2;

/** Numbers in the table, two for each place; there are more than twice as many places as branches. */
const SIZE = 2 ** 16;

/** The place of a branch by the place that it grows on, shifted by the bits of its letter, or the free one that it would take. */
function placeOf(table: Int32Array, key: number): number {
  let place = (Math.imul(key, 0x9e3779b1) >>> 17) * 2;
  for (let taken = table[place]; taken && taken !== key; taken = table[place]) place = (place + 2) % SIZE;
  return place;
}

/** A looked-up word. A phrase starts before the word that it was looked up from. */
export interface CueMatch {
  readonly cue: Cue;
  readonly start: number;
}

/** What a sign behind a word stands for; a vowel may be an umlaut in each. */
const ENDINGS: Readonly<Record<string, string>> = {
  '.': ',.',
  '*': ',e,em,en,er,es',
  '+': ',e,en,er,ern,es,in,innen,n,s',
  '#': 'e,en,est,et,st,t,te,ten,ung,ungen',
};

/** Builds the tree. Later rows add to the cue of earlier ones with the same word. */
export function createLexicon(rows: readonly CueRow[]): Lexicon {
  // The root stands at place 0.
  const lexicon: Lexicon = { table: new Int32Array(SIZE).fill(-1, 0, 1), ends: [undefined] };
  const keys = rows.flatMap(([cue]) => Object.keys(cue));
  const blank: Cue = Object.fromEntries(keys.map((key) => [key, undefined]));
  for (const [said, words] of rows) {
    const cue = Object.keys(said).length > 0 ? joinCues(blank, said) : NOTHING;
    for (const word of words.split(/(?<=.)\|/)) {
      const [stem = '', sign = '', rest = ''] = word.split(/(?<=.)([*+#]|\.$)/);
      for (const ending of (ENDINGS[sign] ?? '').split(',')) plant(lexicon, stem + ending + rest, cue);
    }
  }
  return lexicon;
}

function plant({ table, ends }: Lexicon, sought: string, cue: Cue): void {
  const letters = sought.replace(/^--?(?=.)|(?<=.)-$/g, '');
  let branch = 0;
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const key = (branch << 16) | folded(letters.charCodeAt(at));
    branch = placeOf(table, key);
    table[branch] = key;
  }
  const number = table[branch + 1] || ends.push(undefined, undefined, undefined) - 3;
  table[branch + 1] = number;
  const add = (kind: number) => {
    ends[number + kind] = joinCues(ends[number + kind], cue);
  };
  const isPart = /.-$/.test(sought);
  if (isPart) add(PART);
  if (/^-./.test(sought)) add(TAIL);
  if (!isPart && !/^--./.test(sought)) add(0);
}

/** Looks up the word from `start` to `end`: the longest phrase or word that ends there, else the parts of a compound. */
export function matchCue(lexicon: Lexicon, text: string, start: number, end: number): CueMatch | undefined {
  let match = longest(lexicon, text, start, end, TAIL);
  if (!match || match.start <= start) return match;
  for (;;) {
    const part = longest(lexicon, text, start, match.start, PART);
    if (!part) return { cue: match.cue, start };
    match = { cue: jointOf(part.cue, match.cue), start: part.start };
  }
}

/** The longest part of a word that ends at a place; of last parts, a whole word or phrase comes first. */
function longest({ table, ends }: Lexicon, text: string, start: number, end: number, kind: number) {
  let branch = 0;
  let match: CueMatch | undefined;
  const floor = kind === PART ? start : Math.max(0, end - LONGEST_PHRASE);
  for (let at = end - 1; at >= floor; at -= 1) {
    let unit = text.charCodeAt(at);
    if (unit < 0x61 || unit > 0x7a) {
      unit = folded(unit);
      if (isMark(unit) || (unit === BLANK && folded(text.charCodeAt(at - 1)) === BLANK)) continue;
    }
    branch = placeOf(table, (branch << 16) | unit);
    if (!table[branch]) break;
    const number = table[branch + 1];
    if (!number) continue;
    const isWhole =
      kind === TAIL && at <= start && !(isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at)));
    const cue = isWhole ? ends[number] : at < start ? undefined : ends[number + kind];
    if (cue) match = { cue, start: at };
  }
  return match;
}

/** How far back a phrase is looked for through runs of blanks. */
const LONGEST_PHRASE = 40;
const BLANK = 0x20;

/** A unit in small letters, an umlaut without its dots, any blank as a space. */
function folded(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit === 0x09 ? BLANK : unit;
  const at = FOLDED.indexOf(String.fromCharCode(unit));
  return at < 0 ? unit : 'aouaou'.charCodeAt(at) || BLANK;
}

/** Umlauts, then blanks that are no space. */
const FOLDED = 'äöüÄÖÜ\u00a0\u202f\u2009\u2007';
