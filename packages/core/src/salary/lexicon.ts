import type { Cue } from './cue.ts';
import { joinCues, jointOf, NOTHING } from './join-cues.ts';
import { isLetter, isMark } from './letter.ts';

/** A meaning and the words that have it, parted by `|`; for the signs in them see the table of words. */
export type CueRow = readonly [cue: Cue, words: string];

/**
 * A word list as a tree of letters, read from the end of the word, since the last part of a German compound decides.
 *
 * Branches hang in chains: most have one child, and a tree of small objects stays in the processor's cache.
 */
export interface Lexicon {
  readonly unit: number;
  /** Of the root: its branches by their letter, since every word starts there. */
  readonly kids: Lexicon[] | undefined;
  /** First of the branches by the letter before. */
  child: Lexicon | undefined;
  /** The next branch of the same parent. */
  sibling: Lexicon | undefined;
  /** It ends a whole word or phrase. */
  word: Cue | undefined;
  /** It ends the last part of a compound. */
  tail: Cue | undefined;
  /** It ends a part before another one. */
  part: Cue | undefined;
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
  const root = newBranch(0);
  const keys = rows.flatMap(([cue]) => Object.keys(cue));
  const blank: Cue = Object.fromEntries(keys.map((key) => [key, undefined]));
  for (const [said, words] of rows) {
    const cue = Object.keys(said).length > 0 ? joinCues(blank, said) : NOTHING;
    for (const word of words.split(/(?<=.)\|/)) {
      const [stem = '', sign = '', rest = ''] = word.split(/(?<=.)([*+#]|\.$)/);
      for (const ending of (ENDINGS[sign] ?? '').split(',')) plant(root, stem + ending + rest, cue);
    }
  }
  return root;
}

function plant(root: Lexicon, word: string, cue: Cue): void {
  const letters = word.replace(/^--?(?=.)|(?<=.)-$/g, '');
  let branch = root;
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const unit = folded(letters.charCodeAt(at));
    branch = step(branch, unit) ?? grow(branch, unit);
  }
  const isPart = /.-$/.test(word);
  if (isPart) branch.part = joinCues(branch.part, cue);
  if (/^-./.test(word)) branch.tail = joinCues(branch.tail, cue);
  if (!isPart && !/^--./.test(word)) branch.word = joinCues(branch.word, cue);
}

function newBranch(unit: number): Lexicon {
  return {
    unit,
    kids: unit ? undefined : [],
    child: undefined,
    sibling: undefined,
    word: undefined,
    tail: undefined,
    part: undefined,
  };
}

/** Adds a branch behind the others: endings come first, and words that have them are the most. */
function grow(parent: Lexicon, unit: number): Lexicon {
  const branch = newBranch(unit);
  let last = parent.child;
  while (last?.sibling) last = last.sibling;
  if (last) last.sibling = branch;
  else parent.child = branch;
  if (parent.kids) parent.kids[unit] = branch;
  return branch;
}

function step({ child, kids }: Lexicon, unit: number): Lexicon | undefined {
  if (kids) return kids[unit];
  let branch = child;
  while (branch && branch.unit !== unit) branch = branch.sibling;
  return branch;
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
  let branch: Lexicon | undefined = lexicon;
  let found: Cue | undefined;
  let from = 0;
  const floor = kind === 'part' ? start : Math.max(0, end - LONGEST_PHRASE);
  for (let at = end - 1; at >= floor; at -= 1) {
    let unit = text.charCodeAt(at);
    if (unit < 0x61 || unit > 0x7a) {
      unit = folded(unit);
      if (isMark(unit) || (unit === BLANK && folded(text.charCodeAt(at - 1)) === BLANK)) continue;
    }
    branch = step(branch, unit);
    if (!branch) break;
    const isWhole: boolean =
      kind === 'tail' && at <= start && !(isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at)));
    const cue: Cue | undefined = isWhole
      ? branch.word
      : at < start
        ? undefined
        : kind === 'tail'
          ? branch.tail
          : branch.part;
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
