import { COMPOUND_PARTS } from './compound-parts.ts';
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

let dictionary: ReadonlySet<string> | undefined;

/**
 * The parts of a folded compound, in as few parts as cover the word; undefined where it is none.
 *
 * Where only its end is known ("Zahnradmechaniker"), the unknown beginning counts as one part.
 */
export function splitCompound(folded: string): readonly string[] | undefined {
  if (folded.length < SHORTEST_COMPOUND || folded.length > LONGEST_COMPOUND) return undefined;
  dictionary ??= new Set(COMPOUND_PARTS.trim().split(/\s+/).flatMap(wordsOf));
  const covers = coversOf(folded, dictionary);
  const whole = covers[0];
  if (whole !== undefined) return whole.length > 1 ? whole : undefined;
  const last = folded.length - SHORTEST_REST;
  for (let at = SHORTEST_UNKNOWN; at <= last; at += 1) {
    const rest = covers[at];
    if (rest !== undefined) return [folded.slice(0, at), ...rest];
  }
  return undefined;
}

function wordsOf(row: string): readonly string[] {
  const [stem = '', ...ends] = row.split('|');
  return ['', ...ends].map((end) => foldWord(stem + end));
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
