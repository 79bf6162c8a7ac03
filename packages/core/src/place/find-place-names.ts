import type { Span } from '../reading/span.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';

/** A stretch of a text that is a name the gazetteer knows. */
export interface PlaceName extends Span {
  /** The name as written. */
  readonly name: string;
  /** The places of that name. */
  readonly candidates: readonly GazetteerPlace[];
}

/** Runs of letters, accents as marks of their own included. */
const WORD = /[A-Za-zÀ-ÖØ-öø-ž\u0300-\u036f]+/g;
/** What may stand between two words of one name. */
const GAP = /^(?:[ \u00a0\t]{1,2}|-|\/| ?\(|\. ?|['’])$/;
/** Small words inside names: "am", "a. d.", "of". */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a am an auf b bei d de dem den der des di du i im in la le ob of on or sur the u unter v vor vorm zu zur'.split(' '),
);
/** Words that run into a name where a blank was lost: "StandortBerlin". */
const GLUED_LABEL = /^(?:stand|arbeits|einsatz|dienst|wohn)?ort$|^standorte$|^in$|^location$/i;
/** Longest gap between two words of one name. */
const LONGEST_GAP = 2;

/** Every stretch that is a name of the gazetteer, left to right, the longest first, none inside another. */
export function findPlaceNames(text: string, gazetteer: Gazetteer): PlaceName[] {
  const words = wordsOf(text);
  const found: PlaceName[] = [];
  let at = 0;
  while (at < words.length) {
    const name = nameAt(text, words, at, gazetteer);
    if (name === undefined) at++;
    else {
      found.push(name);
      while (at < words.length && (words[at]?.start ?? 0) < name.end) at++;
    }
  }
  return found;
}

function wordsOf(text: string): Span[] {
  const words: Span[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const seam = seamOf(match[0]);
    if (seam > 0) words.push({ start, end: start + seam }, { start: start + seam, end });
    else words.push({ start, end });
  }
  return words;
}

/** Where a label ends that runs into the next word; 0 where none does. */
function seamOf(word: string): number {
  for (let at = 2; at < word.length && at <= LONGEST_LABEL; at++) {
    if (isCapital(word, at) && !isCapital(word, at - 1)) return GLUED_LABEL.test(word.slice(0, at)) ? at : 0;
  }
  return 0;
}

const LONGEST_LABEL = 11;

function nameAt(text: string, words: readonly Span[], at: number, gazetteer: Gazetteer): PlaceName | undefined {
  const first = words[at];
  if (first === undefined || !isCapital(text, first.start)) return undefined;
  const word = text.slice(first.start, first.end);
  const longest = gazetteer.longestFrom?.(word) ?? gazetteer.longestNameInWords;
  for (let last = lastWord(text, words, at, longest); last >= at; last--) {
    const end = closedEnd(text, first.start, words[last]?.end ?? first.end);
    if (end === undefined) continue;
    const name = text.slice(first.start, end);
    const candidates = gazetteer.byExactName?.(name) ?? gazetteer.byName(name);
    if (candidates.length > 0) return { start: first.start, end, name, candidates };
  }
  return undefined;
}

/** The last word that may still belong to a name of at most so many words. */
function lastWord(text: string, words: readonly Span[], at: number, longest: number): number {
  let last = at;
  let capital = at - (longest === 0 ? 1 : 0);
  while (last + 1 < words.length && last + 1 < at + longest) {
    const from = words[last]?.end ?? 0;
    const next = words[last + 1];
    if (next === undefined || next.start - from > LONGEST_GAP || !GAP.test(text.slice(from, next.start))) break;
    const isName = isCapital(text, next.start);
    if (!isName && !SMALL_WORDS.has(text.slice(next.start, next.end))) break;
    last++;
    if (isName) capital = last;
  }
  return Math.max(capital, at - (longest === 0 ? 1 : 0));
}

/** The end of a name with its closing bracket; nothing where a bracket stays open. */
function closedEnd(text: string, start: number, end: number): number | undefined {
  const opened = text.slice(start, end).includes('(');
  if (!opened) return end;
  const close = text[end] === '.' ? end + 1 : end;
  return text[close] === ')' ? close + 1 : undefined;
}

function isCapital(text: string, at: number): boolean {
  const letter = text[at] ?? '';
  return letter !== letter.toLowerCase();
}
