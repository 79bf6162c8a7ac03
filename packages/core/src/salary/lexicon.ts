import type { Cue } from './cue.ts';

/**
 * Words with one meaning, parted by `|`.
 *
 * `gehalt` is a whole word or phrase, `-gehalt` also the last part of a compound, `jahres-` a part before another.
 */
export type CueRow = readonly [words: string, cue: Cue];

/** A word list as a tree of UTF-16 units, read from the end of the word, since the last part of a German compound decides. */
interface Branch {
  readonly next: Map<number, Branch>;
  word?: Cue;
  tail?: Cue;
  part?: Cue;
}

/** A looked-up word. */
export interface CueMatch {
  readonly cue: Cue;
  /** Where it starts; a phrase starts before the word that it was looked up from. */
  readonly start: number;
}

/** Words that can be looked up by {@link matchCue}. */
export type Lexicon = Branch;

/** Builds the tree. Later rows add to the cue of earlier ones with the same word. */
export function createLexicon(rows: readonly CueRow[]): Lexicon {
  const root: Branch = { next: new Map() };
  for (const [words, cue] of rows) for (const word of words.split('|')) plant(root, word, cue);
  return root;
}

function plant(root: Branch, word: string, cue: Cue): void {
  const tail = word.startsWith('-');
  const part = word.endsWith('-');
  const letters = part ? word.slice(0, -1) : tail ? word.slice(1) : word;
  let branch = root;
  for (let at = letters.length - 1; at >= 0; at -= 1) branch = childOf(branch, letters.charCodeAt(at));
  if (part) branch.part = { ...branch.part, ...cue };
  else branch.word = { ...branch.word, ...cue };
  if (tail) branch.tail = { ...branch.tail, ...cue };
}

function childOf(branch: Branch, unit: number): Branch {
  const known = branch.next.get(unit);
  if (known !== undefined) return known;
  const child: Branch = { next: new Map() };
  branch.next.set(unit, child);
  return child;
}

/** Looks up the word from `start` to `end`: the longest phrase or word that ends there, else the parts of a compound. */
export function matchCue(lexicon: Lexicon, text: string, start: number, end: number): CueMatch | undefined {
  let branch: Branch | undefined = lexicon;
  let best: CueMatch | undefined;
  let tail: CueMatch | undefined;
  for (let at = end; at > 0 && branch !== undefined; ) {
    const from: number = stepBack(text, at);
    branch = branch.next.get(letterAt(text, from, at));
    at = from;
    if (branch === undefined) break;
    if (branch.word !== undefined && at <= start && !isLetter(text.charCodeAt(at - 1)))
      best = { cue: branch.word, start: at };
    else if (branch.tail !== undefined && at > start) tail = { cue: branch.tail, start: at };
  }
  if (best !== undefined || tail === undefined) return best ?? partAlone(lexicon, text, start, end);
  return { cue: withParts(lexicon, text, start, tail), start };
}

/** Adds what the parts before the last one say. */
function withParts(lexicon: Lexicon, text: string, start: number, tail: CueMatch): Cue {
  let { cue, start: rest } = tail;
  while (rest > start) {
    const part = partEndingAt(lexicon, text, start, rest);
    if (part === undefined) break;
    cue = { ...part.cue, ...cue };
    rest = part.start;
  }
  return cue;
}

/** The first half of a compound written with a hyphen: the "Jahres" of "Jahres-Gehalt". */
function partAlone(lexicon: Lexicon, text: string, start: number, end: number): CueMatch | undefined {
  if (text[end] !== '-') return undefined;
  const part = partEndingAt(lexicon, text, start, end);
  return part === undefined ? undefined : { cue: part.cue, start };
}

function partEndingAt(lexicon: Lexicon, text: string, start: number, end: number): CueMatch | undefined {
  let branch: Branch | undefined = lexicon;
  let longest: CueMatch | undefined;
  for (let at = end; at > start; ) {
    const from: number = stepBack(text, at);
    branch = branch.next.get(letterAt(text, from, at));
    at = from;
    if (branch === undefined) break;
    if (branch.part !== undefined) longest = { cue: branch.part, start: at };
  }
  return longest;
}

const COMBINING_DIAERESIS = 0x308;
const BLANK = 0x20;
const DECOMPOSED: ReadonlyMap<number, number> = new Map([
  [0x61, 0xe4],
  [0x6f, 0xf6],
  [0x75, 0xfc],
]);

/** Start of the letter that ends at `at`: two units for a letter with its marks apart, all of a run of blanks. */
function stepBack(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  if (unit === COMBINING_DIAERESIS && at > 1) return at - 2;
  let from = at - 1;
  if (!isBlank(unit)) return from;
  while (from > 0 && at - from < LONGEST_BLANK && isBlank(text.charCodeAt(from - 1))) from -= 1;
  return from;
}

/** Longest run of blanks inside a phrase. */
const LONGEST_BLANK = 8;

function letterAt(text: string, from: number, to: number): number {
  const unit = text.charCodeAt(from);
  if (isBlank(unit)) return BLANK;
  const lower = lowerCased(unit);
  if (to - from === 2) return DECOMPOSED.get(lower) ?? lower;
  return lower;
}

function lowerCased(unit: number): number {
  const capital = (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde);
  return capital ? unit + 32 : unit;
}

/** Whether a UTF-16 unit is a blank within a line. */
export function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0xa0 || unit === 0x202f || (unit >= 0x2000 && unit <= 0x200b);
}

/** Whether a UTF-16 unit belongs to a word of a European language, a mark put over the letter before it included. */
export function isLetter(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x300 && unit <= 0x36f)
  );
}
