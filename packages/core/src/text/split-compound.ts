import { COMPOUND_PARTS } from './compound-parts.data.ts';
import { foldWord } from './fold-word.ts';

/** Letters that join two parts of a compound. */
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e'];
/** Endings that the last part may have. */
const INFLECTIONS = [...LINKS, 'ern'];
/** Compounds are looked for in words of this length only. */
const SHORTEST_COMPOUND = 7;
const LONGEST_COMPOUND = 48;
const SHORTEST_PART = 2;
const LONGEST_PART = 20;
/** An unknown first part has at least so many letters, the known rest too. */
const SHORTEST_UNKNOWN = 4;
const SHORTEST_REST = 5;
/** From so many letters on a last part may be unfinished; a known part before it has as many. */
const SHORTEST_UNFINISHED = 3;

let dictionary: ReadonlySet<string> | undefined;

/**
 * The parts of a folded compound, in as few parts as cover the word; undefined where it is none.
 *
 * Where only its end is known ("Zahnradmechaniker"), the unknown beginning counts as one part.
 */
export function splitCompound(folded: string): readonly string[] | undefined {
  if (!mayBeCompound(folded)) return undefined;
  const { parts } = splitOf(folded);
  return parts.length > 1 ? parts : undefined;
}

/** The parts of a word of which one may be unfinished or misspelt. */
export interface UnsureParts {
  /** One where it is no compound. */
  readonly parts: readonly string[];
  /** Which of them is not known. */
  readonly unsure?: number;
}

/** The same of a folded word of a query, of which the beginning may be known and the rest not: "Softwareentw". */
export function splitUnsure(folded: string): UnsureParts {
  const split = splitOf(folded);
  if (!mayBeCompound(folded)) return split.parts.length > 1 ? { parts: [folded], unsure: 0 } : split;
  if (split.unsure === undefined || split.parts.length > 1) return split;
  const [best] = beginningsOf(folded)
    .map((parts) => ({ parts, unsure: parts.length - 1, strange: strangeLetters(parts.at(-1) as string) }))
    .sort((left, right) => left.strange - right.strange || left.unsure - right.unsure);
  return best ?? split;
}

function mayBeCompound({ length }: string): boolean {
  return length >= SHORTEST_COMPOUND && length <= LONGEST_COMPOUND;
}

function splitOf(folded: string): UnsureParts {
  if (folded.length > LONGEST_COMPOUND) return { parts: [folded], unsure: 0 };
  const covers = coversOf(folded, knownParts());
  if (covers[0] !== undefined) return { parts: covers[0] };
  const last = folded.length - SHORTEST_REST;
  for (let at = SHORTEST_UNKNOWN; at <= last; at += 1) {
    const rest = covers[at];
    if (rest !== undefined) return { parts: [folded.slice(0, at), ...rest], unsure: 0 };
  }
  return { parts: [folded], unsure: 0 };
}

/** Known parts and what follows them. */
function beginningsOf(folded: string): readonly (readonly string[])[] {
  const known = knownParts();
  const begun: (readonly string[] | undefined)[] = [[]];
  const last = folded.length - SHORTEST_UNFINISHED;
  for (let start = 0; start < last; start += 1) {
    const before = begun[start];
    if (before === undefined) continue;
    for (let end = start + SHORTEST_UNFINISHED; end <= Math.min(last, start + LONGEST_PART); end += 1) {
      const part = folded.slice(start, end);
      if (!known.has(part)) continue;
      for (const link of LINKS) {
        if (folded.startsWith(link, end)) begun[end + link.length] ??= [...before, part];
      }
    }
  }
  return begun.flatMap((parts, at) => (parts?.length && at <= last ? [[...parts, folded.slice(at)]] : []));
}

/** How many letters of a word are left behind the longest beginning that it shares with a known one. */
function strangeLetters(word: string): number {
  let shared = 0;
  for (const part of knownParts()) {
    while (shared < word.length && part.startsWith(word.slice(0, shared + 1))) shared += 1;
  }
  return word.length - shared;
}

function knownParts(): ReadonlySet<string> {
  let word = '';
  dictionary ??= new Set(
    Array.from(COMPOUND_PARTS.matchAll(/(\d)([a-z]+)/gu), ([, shared, rest = '']) => {
      word = word.slice(0, Number(shared)) + rest;
      return foldWord(word);
    }),
  );
  return dictionary;
}

/** For each position, the fewest known parts from there to the end. */
function coversOf(folded: string, known: ReadonlySet<string>): readonly (readonly string[] | undefined)[] {
  const covers: (readonly string[] | undefined)[] = [];
  for (let start = folded.length - SHORTEST_PART; start >= 0; start -= 1) {
    covers[start] = lastPart(folded, start, known);
    const end = Math.min(folded.length, start + LONGEST_PART);
    for (let at = start + SHORTEST_PART; at < end; at += 1) {
      const part = folded.slice(start, at);
      if (!known.has(part)) continue;
      const rest = fewest(LINKS.map((link) => (folded.startsWith(link, at) ? covers[at + link.length] : undefined)));
      if (rest !== undefined) covers[start] = fewest([covers[start], [part, ...rest]]);
    }
  }
  return covers;
}

function lastPart(folded: string, start: number, known: ReadonlySet<string>): readonly string[] | undefined {
  const part = folded.slice(start);
  if (part.length > LONGEST_PART) return undefined;
  const isKnown = INFLECTIONS.some(
    (ending) => part.endsWith(ending) && known.has(part.slice(0, part.length - ending.length)),
  );
  return isKnown ? [part] : undefined;
}

function fewest(covers: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  return covers.reduce((best, cover) => (cover && (!best || cover.length < best.length) ? cover : best), undefined);
}
