import type { Span } from '../reading/span.ts';
import { wordCharacterAt } from './word-characters.ts';

/** Most runs of letters that one word is joined of; more begin a new word. */
const MOST_RUNS = 8;

/** Longest of the `gaps` below. */
const LONGEST_GAP = 2;

/** What stands between two runs of letters and makes them one word. */
interface Join {
  /** The characters between them. */
  readonly gaps: readonly string[];
  /** Whether they belong together. */
  readonly holds: (left: string, right: string) => boolean;
  /** What becomes of the right-hand run: a piece of its own, the rest of the piece before it, or nothing. */
  readonly right: 'piece' | 'rest' | 'dropped';
}

const JOINS: readonly Join[] = [
  // Entwickler:in, Kaufmann/-frau, Pflegefachfrau/-mann, Arbeiter(innen), Angestellte/r
  {
    gaps: ['/', '/-', '*', ':', '_', '(', '(-', '·'],
    holds: (left, right) =>
      left.length > 2 && (/^(?:in|innen|frau|mann)$/iu.test(right) || (left.endsWith('e') && /^[rn]$/u.test(right))),
    right: 'dropped',
  },
  // Online-Marketing
  { gaps: ['-', '‐', '‑'], holds: () => true, right: 'piece' },
  // 3.500
  { gaps: ['.', ','], holds: (left, right) => isNumber(left) && isNumber(right), right: 'rest' },
  // Node.js, ASP.NET
  { gaps: ['.'], holds: (left) => left.length > 1, right: 'piece' },
  // z.B.
  { gaps: ['.'], holds: (_, right) => right.length === 1, right: 'rest' },
  // S/4HANA, R&D, m/w/d
  {
    gaps: ['/', '&', '|'],
    holds: (left, right) => left.length === 1 && (right.length === 1 || /^\p{N}/u.test(right)),
    right: 'rest',
  },
];

/** Signs after a single letter that are part of a name. */
const SIGNS: readonly (readonly [sign: string, name: string])[] = [
  ['#', 'sharp'],
  ['++', 'plusplus'],
];

/** Where the words of a text stand, in order. Linear in its length. */
export function findWords(text: string): Span[] {
  const words: Span[] = [];
  for (let run = nextRun(text, 0); run !== undefined; ) {
    const start = dotted(text, run) === undefined ? run.start : run.start - 1;
    const { end } = joinedRuns(text, run);
    words.push({ start, end });
    run = nextRun(text, end);
  }
  return words;
}

/**
 * The written pieces of one word, gender endings gone: "Online-Manager:innen" has two. Signs of names are spelt out:
 * "C#" is `Csharp`, ".NET" is `dotNET`.
 */
export function piecesOf(word: string): string[] {
  const first = nextRun(word, 0);
  if (first === undefined) return [];
  const { runs, joins } = joinedRuns(word, first);
  const sign = runs.length === 1 ? signAfter(word, first) : undefined;
  const pieces = [(dotted(word, first) ?? withoutInnerI(raw(word, first))) + (sign?.[1] ?? '')];
  for (const [index, join] of joins.entries()) {
    const run = runs[index + 1] as Span;
    if (join.right === 'piece') pieces.push(dotted(word, run) ?? raw(word, run));
    if (join.right === 'rest') pieces.push(`${pieces.pop()}${raw(word, run)}`);
  }
  return pieces;
}

/** The next letters, digits and marks in a row. */
function nextRun(text: string, from: number): Span | undefined {
  let start = from;
  while (start < text.length && wordCharacterAt(text, start) === 0) start += 1;
  if (start >= text.length) return undefined;
  let end = start;
  for (let size = 1; size > 0; end += size) size = wordCharacterAt(text, end);
  return { start, end };
}

/** The runs that make one word with the first, and where it ends. */
function joinedRuns(text: string, first: Span): { runs: readonly Span[]; joins: readonly Join[]; end: number } {
  const runs = [first];
  const joins: Join[] = [];
  let last = first;
  let { end } = first;
  while (runs.length < MOST_RUNS && mayJoin(text, last.end)) {
    const run = nextRun(text, last.end);
    const join = run && joinOf(text, last, run);
    if (run === undefined || join === undefined) break;
    end = text[last.end] === '(' && text[run.end] === ')' ? run.end + 1 : run.end;
    runs.push(run);
    joins.push(join);
    last = run;
  }
  const sign = runs.length === 1 ? signAfter(text, first) : undefined;
  return { runs, joins, end: end + (sign?.[0].length ?? 0) };
}

/** Whether letters follow so closely that they may belong to the same word. */
function mayJoin(text: string, end: number): boolean {
  if (text.charCodeAt(end) === 0x20) return false;
  for (let at = end + 1; at <= end + LONGEST_GAP; at += 1) {
    if (wordCharacterAt(text, at) > 0) return true;
  }
  return false;
}

/** How two runs are joined; not at all where the second has a sign: "C/C++" are two names. */
function joinOf(text: string, left: Span, right: Span): Join | undefined {
  if (signAfter(text, right) !== undefined) return undefined;
  const gap = text.slice(left.end, right.start);
  return JOINS.find((row) => row.gaps.includes(gap) && row.holds(raw(text, left), raw(text, right)));
}

function raw(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function isNumber(run: string): boolean {
  return /^\p{N}+$/u.test(run);
}

/** The run with the dot before it, where that is part of the name: ".NET", "ASP.NET". */
function dotted(text: string, run: Span): string | undefined {
  if (text[run.start - 1] !== '.') return undefined;
  return raw(text, run).toLowerCase() === 'net' ? `dot${raw(text, run)}` : undefined;
}

/** "EntwicklerIn", "EntwicklerInnen" without the ending. */
function withoutInnerI(run: string): string {
  return run.replace(/^(\p{L}{2,60}\p{Ll})In(?:nen)?$/u, '$1');
}

function signAfter(text: string, { start, end }: Span): (typeof SIGNS)[number] | undefined {
  return end - start === 1 ? SIGNS.find(([sign]) => text.startsWith(sign, end)) : undefined;
}
