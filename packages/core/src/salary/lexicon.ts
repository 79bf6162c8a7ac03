import type { Cue } from './cue.ts';

/** A meaning and the words that have it, parted by `|`; for the signs in them see the table of words. */
export type CueRow = readonly [cue: Cue, words: string];

/** A word list as a tree of letters, read from the end of the word, since the last part of a German compound decides. */
export interface Lexicon {
  readonly next: Map<number, Lexicon>;
  /** It ends a whole word or phrase. */
  word?: Cue;
  /** It ends the last part of a compound. */
  tail?: Cue;
  /** It ends a part before another one. */
  part?: Cue;
}

/** A looked-up word. A phrase starts before the word that it was looked up from. */
export interface CueMatch {
  readonly cue: Cue;
  readonly start: number;
}

/** What a sign behind a word stands for; a vowel may be an umlaut in each. */
const ENDINGS: Readonly<Record<string, string>> = { '*': ',e,em,en,er,es', '+': ',e,en,er,ern,es,in,innen,n,s' };

/** Builds the tree. Later rows add to the cue of earlier ones with the same word. */
export function createLexicon(rows: readonly CueRow[]): Lexicon {
  const root: Lexicon = { next: new Map() };
  for (const [cue, words] of rows) {
    for (const word of words === '|'
      ? words
      : words
          .normalize('NFD')
          .replace(/\u0308/g, '')
          .split('|')) {
      const [stem = '', sign = '', rest = ''] = word.split(/(?<=.)([*+])/);
      for (const ending of (ENDINGS[sign] ?? '').split(',')) plant(root, stem + ending + rest, cue);
    }
  }
  return root;
}

function plant(root: Lexicon, word: string, cue: Cue): void {
  const letters = word.replace(/^--?(?=.)|(?<=.)-$/g, '');
  let branch = root;
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const unit = letters.charCodeAt(at);
    const child = branch.next.get(unit) ?? { next: new Map() };
    branch.next.set(unit, child);
    branch = child;
  }
  const isPart = /.-$/.test(word);
  if (isPart) branch.part = { ...branch.part, ...cue };
  if (/^-./.test(word)) branch.tail = { ...branch.tail, ...cue };
  if (!isPart && !/^--./.test(word)) branch.word = { ...branch.word, ...cue };
}

/** Looks up the word from `start` to `end`: the longest phrase or word that ends there, else the parts of a compound. */
export function matchCue(lexicon: Lexicon, text: string, start: number, end: number): CueMatch | undefined {
  let match = longest(lexicon, text, start, end, 'tail');
  if (!match || match.start <= start) return match;
  for (;;) {
    const part = longest(lexicon, text, start, match.start, 'part');
    if (!part) return { cue: match.cue, start };
    match = { cue: { ...part.cue, ...match.cue }, start: part.start };
  }
}

/** The longest part of a word that ends at a place; of last parts, a whole word or phrase comes first. */
function longest(lexicon: Lexicon, text: string, start: number, end: number, kind: 'tail' | 'part') {
  let branch: Lexicon | undefined = lexicon;
  let best: CueMatch | undefined;
  const floor = kind === 'part' ? start : Math.max(0, end - LONGEST_PHRASE);
  for (let at = end - 1; at >= floor; at -= 1) {
    const unit = folded(text.charCodeAt(at));
    if (isMark(unit) || (unit === BLANK && folded(text.charCodeAt(at - 1)) === BLANK)) continue;
    branch = branch.next.get(unit);
    if (!branch) break;
    const isWhole: boolean = kind === 'tail' && at <= start && !isInsideWord(text, at);
    const cue: Cue | undefined = isWhole ? branch.word : at >= start ? branch[kind] : undefined;
    if (cue) best = { cue, start: at };
  }
  return best;
}

/** How far back a phrase is looked for through runs of blanks. */
const LONGEST_PHRASE = 40;
const BLANK = 0x20;

/** Whether a place parts two letters of one word. */
function isInsideWord(text: string, at: number): boolean {
  return /^\p{L}{2}/u.test(text.slice(Math.max(at - 1, 0), at + 1));
}

/** A unit in small letters, an umlaut without its dots, any blank as a space. */
function folded(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit === 0x09 ? BLANK : unit;
  const at = FOLDED.indexOf(String.fromCharCode(unit));
  return at < 0 ? unit : 'aouaou'.charCodeAt(at) || BLANK;
}

/** Umlauts, then blanks that are no space. */
const FOLDED = 'äöüÄÖÜ\u00a0\u202f\u2009\u2007';

function isMark(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x36f;
}
