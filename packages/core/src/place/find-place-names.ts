import { endOfMatch } from '../number/end-of-match.ts';
import type { Span } from '../reading/span.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import { WORKPLACE_AFTER } from './place-words.ts';

/** A stretch of a text that is a name the gazetteer knows. */
export interface PlaceName extends Span {
  /** The name as written. */
  readonly name: string;
  /** The places of that name. */
  readonly candidates: readonly GazetteerPlace[];
}

/** What stands between two words of a name, right where the first one ended. */
const WORD_GAP = /(?:[ \u00a0\t]{1,2}|-|\/| ?\(|\. ?|['’])(?=[A-Za-zÀ-ÖØ-öø-ž]|[\u0300-\u036f])/y;
/** Small words inside names: "am", "a. d.", "of". */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a am an auf b bei d de dem den der des di du i im in la le ob of on or sur the u unter v vor vorm zu zur'.split(' '),
);
/** An abbreviated addition right behind a name, and its last word: " o. d. T.", " i. Ts.". */
const ADDITION = /^ ?[a-z]\. ?(?:d\. ?)?(\p{Lu}\p{L}{0,5})(?!\p{L})\.?/u;
const LONGEST_ADDITION = 20;
/** Countries and the largest towns as attributes: "innerhalb Deutschlands", "im Herzen Berlins". */
const GENITIVE =
  /^(?:Deutschland|Österreich|Berlin|Hamburg|München|Köln|Wien|Frankfurt|Stuttgart|Leipzig|Dresden|Zürich)s$/;
/** Where a blank was lost before the next word: "StandortBerlin", "HessenVollzeit". */
const GLUE = /^(?:Ort|\p{L}{1,40}?\p{Ll}{3})(?=[A-ZÄÖÜ]\p{Ll}{2})/u;

/** Every stretch that is a name of the gazetteer, left to right, the longest first, none inside another. */
export function* findPlaceNames(text: string, gazetteer: Gazetteer): Generator<PlaceName> {
  for (let start = nextCapital(text, 0); start < text.length; ) {
    const { end, hasCapital } = wordAt(text, start);
    const word = text.slice(start, end);
    const name = nameAt(text, start, word, gazetteer) ?? inflectedAt(text, start, word, gazetteer);
    const glued = name === undefined && hasCapital ? GLUE.exec(word)?.[0] : undefined;
    const read = glued === undefined ? name : nameAt(text, start, glued, gazetteer);
    if (read !== undefined) yield read;
    start = nextCapital(text, read?.end ?? start + (glued ?? word).length);
  }
}

function nextCapital(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isCapitalUnit(text.charCodeAt(at))) at += 1;
  return at;
}

/** The word at a letter; accents may be marks of their own. Units are looked at one by one: a text has many words, and few are names. */
function wordAt(text: string, start: number): { readonly end: number; readonly hasCapital: boolean } {
  let hasCapital = false;
  let end = start + 1;
  for (let unit = text.charCodeAt(end); isLetterUnit(unit); unit = text.charCodeAt(end)) {
    hasCapital ||= isCapitalUnit(unit);
    end += 1;
  }
  return { end, hasCapital };
}

/** A-Z, À-Ö, Ø-Þ and Ł, Ś, Š, Ž. */
function isCapitalUnit(unit: number): boolean {
  if (unit < 0xc0) return unit >= 0x41 && unit <= 0x5a;
  return unit <= 0xde ? unit !== 0xd7 : unit === 0x141 || unit === 0x15a || unit === 0x160 || unit === 0x17d;
}

/** A-Z, a-z, À-Ö, Ø-ö, ø-ž and marks. */
function isLetterUnit(unit: number): boolean {
  if (unit < 0xc0) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  return (unit <= 0x17e && unit !== 0xd7 && unit !== 0xf7) || (unit >= 0x300 && unit <= 0x36f);
}

function nameAt(text: string, start: number, word: string, gazetteer: Gazetteer): PlaceName | undefined {
  const longest = gazetteer.longestFrom?.(word) ?? gazetteer.longestNameInWords;
  if (longest === 0) return undefined;
  for (const end of endsOf(text, start + word.length, longest)) {
    const closed = closedEnd(text, start, end);
    if (closed === undefined) continue;
    const name = text.slice(start, closed);
    const candidates = placesNamed(name, gazetteer);
    if (candidates.length > 0) return withAddition(text, { start, end: closed, name, candidates });
  }
  return undefined;
}

function placesNamed(name: string, gazetteer: Gazetteer): readonly GazetteerPlace[] {
  return gazetteer.byExactName?.(name) ?? gazetteer.byName(name);
}

/** A name with an abbreviated addition behind it: "Rothenburg o. d. T.", "Königstein i. Ts.". */
function withAddition(text: string, found: PlaceName): PlaceName {
  const match = ADDITION.exec(text.slice(found.end, found.end + LONGEST_ADDITION));
  if (match === null) return found;
  const [addition, short = ''] = match;
  const candidates = found.candidates.filter((place) => abbreviates(short, lastWord(place.name)));
  if (candidates.length === 0) return found;
  const end = found.end + addition.length;
  return { ...found, end, name: text.slice(found.start, end), candidates };
}

function lastWord(name: string): string {
  return /\p{L}{1,40}(?=\)?$)/u.exec(name)?.[0] ?? '';
}

/** Whether letters stand in a word in their order, the first as its first: "Ts" for "Taunus". */
function abbreviates(short: string, word: string): boolean {
  if (short[0] !== word[0]) return false;
  let at = 0;
  return [...short].every((letter) => {
    at = word.toLowerCase().indexOf(letter.toLowerCase(), at) + 1;
    return at > 0;
  });
}

/** "in unserem Münchner Büro": an adjective where a word of work places follows; "innerhalb Deutschlands": a genitive. */
function inflectedAt(text: string, start: number, word: string, gazetteer: Gazetteer): PlaceName | undefined {
  const end = start + word.length;
  for (const name of stemsOf(text, start, word)) {
    const candidates = placesNamed(name, gazetteer);
    if (candidates.length > 0) return { start, end, name, candidates };
  }
  return undefined;
}

function stemsOf(text: string, start: number, word: string): readonly string[] {
  if (word.endsWith('s')) return GENITIVE.test(word) ? [word.slice(0, -1)] : [];
  const end = start + word.length;
  if (!word.endsWith('er') || !WORKPLACE_AFTER.test(text.slice(end, end + LONGEST_ADDITION))) return [];
  const stem = word.slice(0, -2);
  return [stem, `${stem}en`, stem.replace(/(?=[nl]$)/, 'e')];
}

/** Where a name of at most so many words may end, the last first; it ends with a word that has a capital. */
function endsOf(text: string, firstEnd: number, longest: number): readonly number[] {
  const ends = [firstEnd];
  let end = firstEnd;
  for (let count = 1; count < longest; count++) {
    const start = endOfMatch(WORD_GAP, text, end);
    if (start === undefined) break;
    end = wordAt(text, start).end;
    const word = text.slice(start, end);
    if (isCapital(word)) ends.unshift(end);
    else if (!SMALL_WORDS.has(word)) break;
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
