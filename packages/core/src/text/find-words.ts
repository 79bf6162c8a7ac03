import type { Span } from '../reading/span.ts';

/** A word of a text with its written pieces: "Online-Marketing" has two. */
export interface Word extends Span {
  /** The pieces as written, in the spelling that is to be folded; gender endings are gone. */
  readonly pieces: readonly string[];
}

/** Letters, digits and marks in a row. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu;

/** Most pieces of one word; more begin a new word. */
const MOST_PIECES = 8;

/** Longest of the `gaps` below. */
const LONGEST_GAP = 2;

interface Run extends Span {
  readonly raw: string;
}

/** What stands between two runs of letters and makes them one word. */
interface Join {
  /** The characters between them. */
  readonly gaps: readonly string[];
  /** Whether they belong together. */
  readonly holds: (left: string, right: string) => boolean;
  /** What becomes of the right-hand run: a piece of its own, the rest of the piece before it, or nothing. */
  readonly right: 'piece' | 'rest' | 'dropped';
  /** A word that shows it. */
  readonly example: string;
}

const JOINS: readonly Join[] = [
  {
    gaps: ['/', '/-', '*', ':', '_', '(', '(-', '·'],
    holds: (left, right) => left.length > 2 && /^(?:in|innen|frau)$/iu.test(right),
    right: 'dropped',
    example: 'Entwickler:in, Kaufmann/-frau, Arbeiter(innen)',
  },
  { gaps: ['-', '‐', '‑'], holds: () => true, right: 'piece', example: 'Online-Marketing' },
  { gaps: ['.', ','], holds: (left, right) => isNumber(left) && isNumber(right), right: 'rest', example: '3.500' },
  { gaps: ['.'], holds: (left) => left.length > 1, right: 'piece', example: 'Node.js, ASP.NET' },
  { gaps: ['.'], holds: (_, right) => right.length === 1, right: 'rest', example: 'z.B.' },
  {
    gaps: ['/', '&', '|'],
    holds: (left, right) => left.length === 1 && (right.length === 1 || /^\p{N}/u.test(right)),
    right: 'rest',
    example: 'S/4HANA, R&D, m/w/d',
  },
];

function isNumber(run: string): boolean {
  return /^\p{N}+$/u.test(run);
}

/** Written signs after a single letter that are part of a name. */
const SIGNS: readonly (readonly [sign: string, name: string])[] = [
  ['#', 'sharp'],
  ['++', 'plusplus'],
];

/** The words of a text, in order. Linear in its length. */
export function findWords(text: string): Word[] {
  const runs = Array.from(text.matchAll(RUN), toRun);
  const words: Word[] = [];
  for (let first = 0; first < runs.length; ) {
    const [word, next] = wordFrom(text, runs, first);
    words.push(word);
    first = next;
  }
  return words;
}

function toRun(match: RegExpExecArray): Run {
  return { start: match.index, end: match.index + match[0].length, raw: match[0] };
}

function wordFrom(text: string, runs: readonly Run[], first: number): [word: Word, next: number] {
  let last = runs[first] as Run;
  const [piece, start] = firstPiece(text, last);
  const pieces = [piece];
  let end = last.end;
  let next = first + 1;
  for (; next < runs.length && next - first < MOST_PIECES; next += 1) {
    const run = runs[next] as Run;
    const join = joinOf(text, last, run);
    if (join === undefined) break;
    if (join.right === 'piece') pieces.push(dotted(text, run));
    if (join.right === 'rest') pieces.push(`${pieces.pop()}${run.raw}`);
    end = text[last.end] === '(' && text[run.end] === ')' ? run.end + 1 : run.end;
    last = run;
  }
  const sign = next - first === 1 && last.raw.length === 1 ? signAt(text, end) : undefined;
  if (sign === undefined) return [{ start, end, pieces }, next];
  return [{ start, end: end + sign[0].length, pieces: [piece + sign[1]] }, next];
}

function joinOf(text: string, left: Run, right: Run): Join | undefined {
  if (right.start - left.end > LONGEST_GAP) return undefined;
  const gap = text.slice(left.end, right.start);
  return JOINS.find((row) => row.gaps.includes(gap) && row.holds(left.raw, right.raw));
}

/** The first piece of a word, with the dot of ".NET" before it. */
function firstPiece(text: string, run: Run): [piece: string, start: number] {
  const piece = dotted(text, run);
  return piece === run.raw ? [withoutInnerI(run.raw), run.start] : [piece, run.start - 1];
}

/** The dot of ".NET" and "ASP.NET" is part of the name. */
function dotted(text: string, run: Run): string {
  return text[run.start - 1] === '.' && run.raw.toLowerCase() === 'net' ? `dot${run.raw}` : run.raw;
}

/** "EntwicklerIn", "EntwicklerInnen" without the ending. */
function withoutInnerI(raw: string): string {
  return raw.replace(/^(\p{L}{2,60}\p{Ll})In(?:nen)?$/u, '$1');
}

function signAt(text: string, at: number): (typeof SIGNS)[number] | undefined {
  return SIGNS.find(([sign]) => text.startsWith(sign, at));
}
