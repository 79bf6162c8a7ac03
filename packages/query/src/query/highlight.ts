import type { Span } from '@berufsbild/core';
import type { TextToken } from '@berufsbild/core/text';
import type { AnyCollection, StoredDocument } from '../collection/collection.ts';
import type { TextField } from '../collection/field.ts';
import { isNearly } from './is-nearly.ts';
import type { Plan, Term, TextPlan } from './plan.ts';
import type { Highlight } from './search-result.ts';

/** A longer text is cut to so many units around its first word that was found. */
const LONGEST = 240;
/** Units before that word. */
const BEFORE = 60;

/** The texts of the asked fields in which words of the query stand. */
export function highlight(
  { text, highlight: names }: Pick<Plan, 'text' | 'highlight'>,
  collection: AnyCollection,
  document: StoredDocument,
  analyse: (text: string) => readonly TextToken[],
): Readonly<Record<string, readonly Highlight[]>> {
  const marked = names.map((name) => {
    const field = collection.fields[name] as TextField<StoredDocument>;
    return [name, (field.read(document) ?? []).flatMap((value) => marks(text, value ?? '', analyse))] as const;
  });
  return Object.fromEntries(marked);
}

function marks(plan: TextPlan | undefined, text: string, analyse: (text: string) => readonly TextToken[]): Highlight[] {
  if (plan === undefined) return [];
  const spans = analyse(text)
    .filter((token) => plan.terms.some((term) => isMeant(term, token)))
    .map(({ start, end }) => ({ start, end }));
  const first = spans[0];
  return first === undefined ? [] : [cut(text, spans, first)];
}

/** Whether a word of a text is one that the term looks for, as a whole or in a part. */
function isMeant(term: Term, { token, parts }: TextToken): boolean {
  return [token, ...parts].some(
    (word) =>
      word === term.token || term.parts.includes(word) || (term.nearly !== undefined && isNearly(term.nearly, word)),
  );
}

function cut(text: string, spans: readonly Span[], first: Span): Highlight {
  if (text.length <= LONGEST) return { text, spans };
  const start = wordStart(text, Math.max(0, first.start - BEFORE));
  const end = start + LONGEST;
  const shown = spans
    .filter((span) => span.end <= end)
    .map((span) => ({ start: span.start - start, end: span.end - start }));
  return { text: text.slice(start, end), spans: shown };
}

/** The beginning of the next word, so that no word is cut in front. */
function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const blank = text.indexOf(' ', from);
  return blank < 0 || blank - from > BEFORE ? from : Math.min(blank + 1, from + BEFORE);
}
