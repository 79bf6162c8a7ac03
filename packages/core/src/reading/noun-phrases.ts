import { CERTIFICATES } from './certificates.ts';
import type { HeadRow } from './head-rows.ts';
import { rowOfHead } from './kind-of-head.ts';
import { remembered } from './remembered.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';
import { MARK } from './word-marks.ts';

/** A noun with its adjectives, without its article. */
export interface NounPhrase extends Span {
  /** Lower-case last noun. */
  readonly head: string;
  /** Start of its first noun. */
  readonly nounStart: number;
  /** Lower-case first noun, where several stand side by side: "Lehrgang Wundpflege". */
  readonly lead: string;
  /** Lower-case adjectives, adverbs left out. */
  readonly adjectives: readonly string[];
  /** Lower-case article or pronoun before it; '' where there is none. */
  readonly determiner: string;
  /** What it is by its noun, where that tells it. */
  readonly row: HeadRow | undefined;
  /** Number of its sentence. */
  readonly sentence: number;
  /** Index of the first token, its article included, and of the last. */
  readonly first: number;
  readonly last: number;
}

const LINK: ReadonlySet<string> = new Set(['und', 'oder', 'sowie', 'bzw']);
/** Most adjectives and nouns of one phrase. */
const LONGEST = 6;

/** All simple noun phrases in order: article, adjectives, noun. "Obst- und Gemüsehandel" is one. */
export function nounPhrasesOf(tokens: readonly Token[]): readonly NounPhrase[] {
  const flags = adjectiveFlags(tokens);
  const phrases: NounPhrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = phraseAt(tokens, at, flags);
    if (phrase !== undefined) phrases.push(phrase);
    at = phrase === undefined ? at + 1 : phrase.last + 1;
  }
  return phrases;
}

/** Most phrases have no adjective, and share this. */
const NONE: readonly string[] = [];

function phraseAt(tokens: readonly Token[], first: number, flags: readonly boolean[]): NounPhrase | undefined {
  let at = first;
  const determiner = is(tokens[at], MARK.determiner) ? (tokens[at]?.lower ?? '') : '';
  if (determiner !== '' && isBeside(tokens, at + 1)) at += 1;
  if (at > first && is(tokens[at], MARK.quantifier) && isBeside(tokens, at + 1)) at += 1;
  while (is(tokens[at], MARK.adverb) && isBeside(tokens, at + 1)) at += 1;
  const start = at;
  let adjectives = NONE;
  while (adjectives.length < LONGEST && flags[at] === true) {
    adjectives = [...adjectives, tokens[at]?.lower ?? ''];
    at += 1 + Math.max(0, linkLength(tokens, at + 1, flags));
  }
  if (isMeasure(tokens, at, flags)) {
    const measured = phraseAt(tokens, at + 1, flags);
    return measured && { ...measured, first };
  }
  const last = lastNoun(tokens, at, flags);
  const head = tokens[last];
  const begin = tokens[start];
  if (head === undefined || begin === undefined || !head.isNoun) return undefined;
  const end = head.isCut ? head.end - 1 : head.end;
  const noun = bareNoun(head.lower);
  return {
    start: begin.start,
    end,
    nounStart: tokens[at]?.start ?? begin.start,
    lead: tokens[at] === head ? noun : withoutCut(tokens[at] ?? head),
    head: noun,
    adjectives,
    row: rowOfHead({ head: noun, adjectives }),
    determiner,
    sentence: head.sentence,
    first,
    last,
  };
}

/** A noun without the hyphen of an ellipsis and the ending for both sexes. */
function bareNoun(lower: string): string {
  return SIGN.test(lower) ? lower.replace(/-$|[*:_/]in(?:nen)?$|\/-(?:frau|mann|innen|in)$|(?<=e)\/[rn]$/u, '') : lower;
}

const SIGN = /[*:_/-]/;

function withoutCut({ lower, isCut }: Token): string {
  return isCut ? lower.slice(0, -1) : lower;
}

/** "eine Portion Humor": the measure belongs to the article. */
const MEASURE =
  /^(?:schuss|portion|prise|maß|stück|menge|reihe|vielzahl|hauch|quäntchen|funken|bündel|bisschen|paar|fülle|palette|mindestmaß|wochen|monate|tage|stunden)$/u;

function isMeasure(tokens: readonly Token[], at: number, flags: readonly boolean[]): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.isNoun === true &&
    isBeside(tokens, at + 1) &&
    (next?.isNoun === true || flags[at + 1] === true) &&
    MEASURE.test(tokens[at]?.lower ?? '')
  );
}

/** For each word whether it is an adjective that a noun or another adjective follows; from the end, so in one pass. */
function adjectiveFlags(tokens: readonly Token[]): readonly boolean[] {
  const flags = new Array<boolean>(tokens.length).fill(false);
  for (let at = tokens.length - 2; at >= 0; at -= 1)
    flags[at] = looksLikeAdjective(tokens, at) && isLedOn(tokens, at, flags);
  return flags;
}

function looksLikeAdjective(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !is(token, MARK.adjective)) return false;
  if (token.isBeside && SUBJECTS.has(tokens[at - 1]?.lower ?? '')) return false;
  if (token.text === token.lower) return true;
  if (tokens[at - 1]?.sentence === token.sentence || DIPLOMA.test(tokens[at + 1]?.text ?? '')) return false;
  return rowOfHead({ head: token.lower, adjectives: [] }) === undefined;
}

/** What stands behind the name of an occupation: "Milchpraktiker EBA". */
const DIPLOMA = new RegExp(`^${CERTIFICATES}$`, 'u');
/** Behind these stands a verb. */
const SUBJECTS: ReadonlySet<string> = new Set(['sie', 'wir']);

function isLedOn(tokens: readonly Token[], at: number, flags: readonly boolean[]): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.sentence !== tokens[at]?.sentence) return false;
  if (isBeside(tokens, at + 1)) return next.isNoun || flags[at + 1] === true || linkLength(tokens, at + 1, flags) >= 0;
  return linkLength(tokens, at + 1, flags) >= 0;
}

/** How many words link an adjective with one behind it: none after a comma, one for "und", -1 where nothing links them. */
function linkLength(tokens: readonly Token[], at: number, flags: readonly boolean[]): number {
  const token = tokens[at];
  if (token === undefined) return -1;
  if (!token.isBeside && flags[at] === true && /^,\s$/u.test(token.gap)) return 0;
  return LINK.has(token.lower) && isBeside(tokens, at) && isBeside(tokens, at + 1) && flags[at + 1] === true ? 1 : -1;
}

/** The last word of a run of nouns, over "A- und B". */
function lastNoun(tokens: readonly Token[], first: number, flags: readonly boolean[]): number {
  let at = first;
  for (let count = 0; count < LONGEST; count += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined || !token.isNoun || next.sentence !== token.sentence) return at;
    if (token.isCut) {
      const links = LINK.has(next.lower) ? 1 : 0;
      const isList = links === 1 || /^,\s?$/u.test(next.gap) || next.gap === '/';
      const target = skipAdjectives(tokens, at + 1 + links, flags);
      if (!isList || tokens[target]?.isNoun !== true) return at;
      at = target;
    } else if (next.isNoun && isBeside(tokens, at + 1) && !standsAlone(next.lower) && !endsItself(token.lower)) at += 1;
    else if (next.lower === 'of' && tokens[at + 2]?.isNoun === true && isBeside(tokens, at + 2)) at += 2;
    else return at;
  }
  return at;
}

/** Nouns that end no name: "suchen Werften Leute". */
const ALONE =
  /^(?:verantwortung|erfahrung(?:en)?|karriere|geld|menschen|leute|personal|nachwuchs|verstärkung|mitarbeiter|teilzeit|vollzeit)$/u;
const standsAlone = remembered((lower) => ALONE.test(lower));
/** "an erster Stelle Werften". */
const ENDS_ITSELF = /^(?:stelle|linie|reihe|regel|branchen|themen|fächern?|sprachen|programmen|systemen|abteilungen)$/u;
const endsItself = remembered((lower) => ENDS_ITSELF.test(lower));

function skipAdjectives(tokens: readonly Token[], first: number, flags: readonly boolean[]): number {
  let at = first;
  while (at - first < 3 && (flags[at] === true || is(tokens[at], MARK.adverb))) at += 1;
  return at;
}

/** Whether a word may be of a sort: see `MARK`. */
function is(token: Token | undefined, mark: number): boolean {
  return token !== undefined && (token.marks & mark) !== 0;
}

/** Whether a word stands right behind the one before, with nothing but a blank between. */
function isBeside(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.isBeside === true;
}
