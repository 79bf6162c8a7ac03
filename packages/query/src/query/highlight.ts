import type { Span } from '@berufsbild/core';
import type { TextToken } from '@berufsbild/core/text';
import type { AnyCollection, StoredDocument } from '../collection/collection.ts';
import type { TextField } from '../collection/field.ts';
import { isNearly } from './is-nearly.ts';
import type { Nearly, Plan, Term, TextPlan } from './plan.ts';
import type { Highlight } from './search-result.ts';

/** A longer text is cut to so many units around its first word that was found. */
const LONGEST = 240;
/** Units before that word. */
const BEFORE = 60;

type Analyse = (text: string) => readonly TextToken[];

/** Words and their parts. */
type Words = ReadonlySet<string>;

/** The texts of the asked fields in which words of the query stand. */
export function highlight(
  { text, highlight: names }: Pick<Plan, 'text' | 'highlight'>,
  collection: AnyCollection,
  document: StoredDocument,
  analyse: Analyse,
): Readonly<Record<string, readonly Highlight[]>> {
  const textsOf = (name: string): readonly string[] => {
    const field = collection.fields[name] as TextField<StoredDocument>;
    return field.kind === 'text' ? (field.read(document) ?? []).map((value) => value ?? '') : [];
  };
  let known: Words | undefined;
  const all = (): Words => {
    known ??= wordsOf(Object.keys(collection.fields).flatMap(textsOf).flatMap(analyse));
    return known;
  };
  const marked = names.map((name) => [name, textsOf(name).flatMap((value) => marks(text, value, analyse(value), all))]);
  return Object.fromEntries(marked);
}

function wordsOf(tokens: readonly TextToken[]): Words {
  return new Set(tokens.flatMap(({ token, parts }) => [token, ...parts]));
}

function marks(plan: TextPlan | undefined, text: string, tokens: readonly TextToken[], all: () => Words): Highlight[] {
  if (plan === undefined) return [];
  const here = wordsOf(tokens);
  const meant = plan.terms.map((term) => ({ term, byParts: isFoundByParts(term, here, all) }));
  const spans = tokens
    .filter((token) => meant.some(({ term, byParts }) => isMeant(term, token) || (byParts && isPart(term, token))))
    .map(({ start, end }) => ({ start, end }));
  const first = spans[0];
  return first === undefined ? [] : [cut(text, spans, first)];
}

/** Whether the parts of a term stand for it: all of them in this text, or in all texts that lack the whole word. */
function isFoundByParts(term: Term, here: Words, all: () => Words): boolean {
  if (term.parts.length === 0) return false;
  return hasParts(term, here) || (hasParts(term, all()) && !goesFor(term.token, term.nearly, [...all()]));
}

function hasParts({ parts, unsure }: Term, words: Words): boolean {
  return parts.every((part, place) => goesFor(part, place === unsure?.place ? unsure.nearly : undefined, [...words]));
}

/** Whether a word of a text is one that the term looks for, as a whole or in a part of its own. */
function isMeant(term: Term, { token, parts }: TextToken): boolean {
  return goesFor(term.token, term.nearly, [token, ...parts]);
}

function isPart({ parts, unsure }: Term, { token, parts: own }: TextToken): boolean {
  const words = [token, ...own];
  return parts.some((part, place) => goesFor(part, place === unsure?.place ? unsure.nearly : undefined, words));
}

function goesFor(token: string, nearly: Nearly | undefined, words: readonly string[]): boolean {
  return words.includes(token) || (nearly !== undefined && words.some((word) => isNearly(nearly, word)));
}

/** A word that goes beyond the end is marked as far as it is shown. */
function cut(text: string, spans: readonly Span[], first: Span): Highlight {
  if (text.length <= LONGEST) return { text, spans };
  const start = wholeCharacter(text, wordStart(text, Math.max(0, first.start - BEFORE)));
  const end = wholeCharacter(text, start + LONGEST);
  const shown = spans
    .filter((span) => span.start < end)
    .map((span) => ({ start: span.start - start, end: Math.min(span.end, end) - start }));
  return { text: text.slice(start, end), spans: shown };
}

/** The beginning of the next word, so that no word is cut in front. */
function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const blank = text.indexOf(' ', from);
  return blank < 0 || blank - from > BEFORE ? from : Math.min(blank + 1, from + BEFORE);
}

/** The place itself, or the one before where it is in the middle of a character. */
function wholeCharacter(text: string, at: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1)) ? at - 1 : at;
}
