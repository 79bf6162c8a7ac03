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
  /** At the place of a branch: the one that it grows on and its letter; 0 where the place is free. */
  readonly keys: Int32Array;
  /** What the whole word or phrase says that ends at a branch. */
  readonly word: (Cue | undefined)[];
  /** What the last part of a compound says that ends there. */
  readonly tail: (Cue | undefined)[];
  /** What a part before another one says that ends there. */
  readonly part: (Cue | undefined)[];
}

/** Places of the table, more than twice as many as there are branches. */
const PLACES = 2 ** 15;

function keyOf(branch: number, unit: number): number {
  return (branch << 16) | unit;
}

/** The place of a branch, or the free one that it would take. */
function placeOf(keys: Int32Array, key: number): number {
  let place = Math.imul(key, 0x9e3779b1) >>> 17;
  for (let taken = keys[place]; taken && taken !== key; taken = keys[place]) place = (place + 1) % PLACES;
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
  const lexicon: Lexicon = {
    // The root stands at place 0.
    keys: new Int32Array(PLACES).fill(-1, 0, 1),
    word: new Array(PLACES),
    tail: new Array(PLACES),
    part: new Array(PLACES),
  };
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

function plant({ keys, word, tail, part }: Lexicon, sought: string, cue: Cue): void {
  const letters = sought.replace(/^--?(?=.)|(?<=.)-$/g, '');
  let branch = 0;
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const key = keyOf(branch, folded(letters.charCodeAt(at)));
    branch = placeOf(keys, key);
    keys[branch] = key;
  }
  const isPart = /.-$/.test(sought);
  if (isPart) part[branch] = joinCues(part[branch], cue);
  if (/^-./.test(sought)) tail[branch] = joinCues(tail[branch], cue);
  if (!isPart && !/^--./.test(sought)) word[branch] = joinCues(word[branch], cue);
}

/** Looks up the word from `start` to `end`: the longest phrase or word that ends there, else the parts of a compound. */
export function matchCue(lexicon: Lexicon, text: string, start: number, end: number): CueMatch | undefined {
  let match = longest(lexicon, text, start, end, 'tail');
  if (!match || match.start <= start) return match;
  for (;;) {
    const part = longest(lexicon, text, start, match.start, 'part');
    if (!part) return { cue: match.cue, start };
    match = { cue: jointOf(part.cue, match.cue), start: part.start };
  }
}

/** The longest part of a word that ends at a place; of last parts, a whole word or phrase comes first. */
function longest(lexicon: Lexicon, text: string, start: number, end: number, kind: 'tail' | 'part') {
  const { keys, word, [kind]: parts } = lexicon;
  let branch = 0;
  let found: Cue | undefined;
  let from = 0;
  const floor = kind === 'part' ? start : Math.max(0, end - LONGEST_PHRASE);
  for (let at = end - 1; at >= floor; at -= 1) {
    let unit = text.charCodeAt(at);
    if (unit < 0x61 || unit > 0x7a) {
      unit = folded(unit);
      if (isMark(unit) || (unit === BLANK && folded(text.charCodeAt(at - 1)) === BLANK)) continue;
    }
    branch = placeOf(keys, keyOf(branch, unit));
    if (!keys[branch]) break;
    const isWhole: boolean =
      kind === 'tail' && at <= start && !(isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at)));
    const cue: Cue | undefined = isWhole ? word[branch] : at < start ? undefined : parts[branch];
    if (cue) [found, from] = [cue, at];
  }
  return found && { cue: found, start: from };
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
