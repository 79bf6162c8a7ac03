import type { Issue } from '@berufsbild/core';
import {
  analyseText,
  finishedTokens,
  type Guess,
  guessWord,
  otherTradeNames,
  type TextToken,
} from '@berufsbild/core/text';
import { editDistance } from '../text/edit-distance.ts';
import { problem } from './check.ts';
import { LIMITS } from './limits.ts';
import type { Nearly, Term, TextPlan } from './plan.ts';
import type { TextQuery } from './query.ts';

/** From so many letters on a last word may be unfinished. */
const SHORTEST_PREFIX = 3;
/** From so many letters on a word may have one wrong letter, or two. */
const SHORTEST_WITH_TYPO = 5;
const SHORTEST_WITH_TWO_TYPOS = 9;

/** What a word of a query may be besides itself. */
interface Leeway {
  /** Unfinished. */
  readonly prefix: boolean;
  /** Misspelt, in so many letters. */
  readonly typos: number;
}

/**
 * The words of a search text; `nothing` where it has some and none of them counts, undefined where it has none, an issue
 * where they are too many.
 */
export function textPlan(text: string | TextQuery = ''): TextPlan | Issue | 'nothing' | undefined {
  const asked = typeof text === 'string' ? { words: text } : text;
  const { words, mode = 'all', prefix = true, typos = 1 } = asked;
  const tokens = analyseText(words);
  if (tokens.length > LIMITS.words) {
    const path = typeof text === 'string' ? ['text'] : ['text', 'words'];
    return problem('query/too-many', path, { most: LIMITS.words }, tokens.length);
  }
  const leewayAt = (place: number): Leeway =>
    mode === 'phrase' ? NO_LEEWAY : { typos, prefix: prefix && place === tokens.length - 1 };
  const terms = tokens.map((token, place) => termOf(token, words.slice(token.start, token.end), leewayAt(place)));
  const begun = terms.length === 0 && prefix && mode !== 'phrase' ? begunTerm(words) : undefined;
  if (begun !== undefined) return { mode, terms: [begun] };
  if (terms.length > 0) return { mode, terms };
  return words.trim() === '' ? undefined : 'nothing';
}

const NO_LEEWAY: Leeway = { prefix: false, typos: 0 };

/** Terms by all that they are made of: people look for few words again and again. */
const TERMS = new Map<string, Term>();
/** At this many terms, all are forgotten. */
const MOST_TERMS = 1000;

function termOf(token: TextToken, written: string, leeway: Leeway): Term {
  const key = JSON.stringify([token.token, written, leeway]);
  const known = TERMS.get(key);
  if (known !== undefined) return known;
  if (TERMS.size === MOST_TERMS) TERMS.clear();
  const term = newTerm(token, written, leeway);
  TERMS.set(key, term);
  return term;
}

function newTerm({ token, parts }: TextToken, written: string, leeway: Leeway): Term {
  if (!leeway.prefix && leeway.typos === 0) return { token, parts };
  const { unsure, ...guess } = guessWord(written);
  const nearly = nearlyOf(guess, token, mostTypos(guess.stem, leeway), leeway, written.toLowerCase());
  const term = { token, parts: guess.parts, ...(nearly === undefined ? {} : { nearly }) };
  if (unsure === undefined) return term;
  const { place } = unsure;
  const isLast = place === guess.parts.length - 1;
  const partLeeway = { ...leeway, prefix: leeway.prefix && isLast };
  const part = nearlyOf(unsure, guess.parts[place] as string, mostTypos(unsure.spelling, leeway), partLeeway);
  return part === undefined ? term : { ...term, unsure: { place, nearly: part } };
}

/** A function word on its own may be the beginning of another word: "mit" of "Mitarbeiter". */
function begunTerm(words: string): Term | undefined {
  const written = words.trim();
  const guess = guessWord(written.slice(written.lastIndexOf(' ') + 1));
  const nearly = nearlyOf(guess, guess.spelling, 0, { prefix: true, typos: 0 });
  return nearly && { token: guess.spelling, parts: [], nearly };
}

/**
 * What goes for a word or a part; undefined where nothing may.
 *
 * Where two letters are swapped, folding may take them for an umlaut: "oe" of "Develpoer".
 */
function nearlyOf(
  guess: Guess,
  token: string,
  typos: number,
  leeway: Leeway,
  unfolded = guess.spelling,
): Nearly | undefined {
  const { spelling, stem } = guess;
  const isBegun = leeway.prefix && spelling.length >= SHORTEST_PREFIX;
  const nameTypos = mostTypos(spelling, leeway);
  if (!isBegun && nameTypos === 0) return undefined;
  const names = otherTradeNames().filter(
    (name) =>
      (isBegun && name.spelling.startsWith(spelling)) ||
      isMisspelt(spelling, name.spelling, nameTypos) ||
      (unfolded !== spelling && isMisspelt(unfolded, name.spelling, nameTypos)),
  );
  const beginnings = isBegun ? [...new Set([stem, token])] : [];
  const words = [...(isBegun ? finishedTokens(spelling) : []), ...names.map((name) => name.token)].filter(
    (word) => word !== token && !beginnings.some((beginning) => word.startsWith(beginning)),
  );
  return { words: [...new Set(words)], beginnings, typos, stem };
}

function isMisspelt(word: string, name: string, typos: number): boolean {
  return typos > 0 && word[0] === name[0] && editDistance(word, name, typos) <= typos;
}

function mostTypos(word: string, { typos }: Leeway): number {
  if (word.length < SHORTEST_WITH_TYPO || /\p{N}/u.test(word)) return 0;
  return Math.min(typos, word.length < SHORTEST_WITH_TWO_TYPOS ? 1 : 2);
}
