import type { Span } from '../reading/span.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';

/** A stretch of a text that is a name the gazetteer knows. */
export interface PlaceName extends Span {
  /** The name as written. */
  readonly name: string;
  /** The places of that name. */
  readonly candidates: readonly GazetteerPlace[];
}

/** A word that begins with a capital; accents may be marks of their own. */
const CAPITAL_WORD = /[A-ZÀ-ÖØ-ÞŁŚŠŽ](?:[A-Za-zÀ-ÖØ-öø-ž]|[\u0300-\u036f])*/g;
/** Any word, right where the last one ended. */
const NEXT_WORD = /([ \u00a0\t]{1,2}|-|\/| ?\(|\. ?|['’])((?:[A-Za-zÀ-ÖØ-öø-ž]|[\u0300-\u036f])+)/y;
/** Small words inside names: "am", "a. d.", "of". */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a am an auf b bei d de dem den der des di du i im in la le ob of on or sur the u unter v vor vorm zu zur'.split(' '),
);
/** Words that run into a name where a blank was lost: "StandortBerlin". */
const GLUED_LABEL = /^(?:(?:Stand|Arbeits|Einsatz|Dienst|Wohn)?[Oo]rt|Standorte|Location)(?=[A-ZÄÖÜ])/;

/** Every stretch that is a name of the gazetteer, left to right, the longest first, none inside another. */
export function findPlaceNames(text: string, gazetteer: Gazetteer): PlaceName[] {
  const found: PlaceName[] = [];
  const words = new RegExp(CAPITAL_WORD);
  for (let match = words.exec(text); match !== null; match = words.exec(text)) {
    const [word] = match;
    const label = GLUED_LABEL.exec(word)?.[0].length ?? 0;
    const name = nameAt(text, match.index + label, word.slice(label), gazetteer);
    if (name === undefined) continue;
    found.push(name);
    words.lastIndex = name.end;
  }
  return found;
}

function nameAt(text: string, start: number, word: string, gazetteer: Gazetteer): PlaceName | undefined {
  const longest = gazetteer.longestFrom?.(word) ?? gazetteer.longestNameInWords;
  if (longest === 0) return undefined;
  for (const end of endsOf(text, start + word.length, longest)) {
    const closed = closedEnd(text, start, end);
    if (closed === undefined) continue;
    const name = text.slice(start, closed);
    const candidates = gazetteer.byExactName?.(name) ?? gazetteer.byName(name);
    if (candidates.length > 0) return { start, end: closed, name, candidates };
  }
  return undefined;
}

/** Where a name of at most so many words may end, the last first; it ends with a word that has a capital. */
function endsOf(text: string, firstEnd: number, longest: number): readonly number[] {
  const ends = [firstEnd];
  const words = new RegExp(NEXT_WORD);
  words.lastIndex = firstEnd;
  for (let count = 1; count < longest; count++) {
    const next = words.exec(text)?.[2];
    if (next === undefined) break;
    if (isCapital(next)) ends.unshift(words.lastIndex);
    else if (!SMALL_WORDS.has(next)) break;
  }
  return ends;
}

/** The end of a name with its closing bracket; nothing where a bracket stays open. */
function closedEnd(text: string, start: number, end: number): number | undefined {
  const opened = text.slice(start, end).includes('(');
  if (!opened) return end;
  const close = text[end] === '.' ? end + 1 : end;
  return text[close] === ')' ? close + 1 : undefined;
}

function isCapital(word: string): boolean {
  const letter = word[0] ?? '';
  return letter !== letter.toLowerCase();
}
