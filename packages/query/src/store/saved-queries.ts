import type { ReadDocument } from '../collection/read-document.ts';
import { documentMatcher } from '../query/document-matcher.ts';
import type { Plan, Predicate, TextPlan } from '../query/plan.ts';
import { compareCodePoints } from '../text/compare-code-points.ts';
import { keyOf, savedTerms } from './saved-terms.ts';

/** Queries under names, and which of them find a document. */
export interface SavedQueries {
  /** Keeps a plan in place of one with the same name; undefined forgets it. */
  set(name: string, plan: Plan | undefined): void;
  /** The names of the plans that find a document, by code point. */
  matching(read: ReadDocument): readonly string[];
}

/** A condition on a value that must hold; a plan without words is looked at only for documents with such a value. */
type Anchor = Extract<Predicate, { op: 'in' | 'all' | 'none' }>;

/** A plan with its name. */
interface Saved {
  readonly name: string;
  readonly plan: Plan;
  /** How many of its words a document must have; 0 where it has none. */
  readonly needed: number;
  /** What is left to ask of a document that has them. */
  readonly rest: Pick<Plan, 'text' | 'where' | 'near'>;
}

/** No queries yet. */
export function savedQueries(): SavedQueries {
  /** By number; numbers of forgotten queries are given again. */
  const saved: (Saved | undefined)[] = [];
  const free: number[] = [];
  const numbers = new Map<string, number>();
  const terms = savedTerms();
  /** Numbers by field and value; under '' those that are looked at for every document. */
  const byAnchor = new Map<string, Set<number>>();

  const forget = (name: string) => {
    const number = numbers.get(name);
    if (number === undefined) return;
    const { plan } = saved[number] as Saved;
    for (const term of plan.text?.terms ?? []) terms.remove(term, number);
    for (const key of anchorKeys(plan)) byAnchor.get(key)?.delete(number);
    numbers.delete(name);
    saved[number] = undefined;
    free.push(number);
  };
  const keep = (name: string, plan: Plan) => {
    const number = free.pop() ?? saved.length;
    saved[number] = { name, plan, needed: neededTerms(plan.text), rest: restOf(plan) };
    numbers.set(name, number);
    for (const term of plan.text?.terms ?? []) terms.add(term, number);
    for (const key of anchorKeys(plan)) {
      const anchored = byAnchor.get(key);
      if (anchored === undefined) byAnchor.set(key, new Set([number]));
      else anchored.add(number);
    }
  };
  /** The queries whose words a document has, and those without words that have one of its values. */
  const possible = (read: ReadDocument): readonly Saved[] => {
    const counts = new Uint8Array(saved.length);
    const numbered = new Set(documentKeys(read).flatMap((key) => [...(byAnchor.get(key) ?? [])]));
    for (const queries of terms.found(wordsOf(read))) {
      for (const number of queries) {
        const count = (counts[number] as number) + 1;
        counts[number] = count;
        if (count === saved[number]?.needed) numbered.add(number);
      }
    }
    return Array.from(numbered, (number) => saved[number] as Saved);
  };
  return {
    set(name, plan) {
      forget(name);
      if (plan !== undefined) keep(name, plan);
    },
    matching(read) {
      const matches = documentMatcher(read);
      const found = possible(read).filter(({ rest }) => matches(rest) !== undefined);
      return found.map(({ name }) => name).sort(compareCodePoints);
    },
  };
}

/** Of a phrase, the order of the words is left. */
function restOf(plan: Plan): Saved['rest'] {
  const { text: _, ...withoutText } = plan;
  return plan.text?.mode === 'phrase' ? plan : withoutText;
}

function neededTerms(text: TextPlan | undefined): number {
  if (text === undefined) return 0;
  return text.mode === 'any' ? 1 : new Set(text.terms.map(keyOf)).size;
}

function wordsOf({ texts }: ReadDocument): ReadonlySet<string> {
  return new Set(texts.flatMap(({ tokens }) => tokens.flatMap(({ token, parts }) => [token, ...parts])));
}

/** Where a plan without words is kept: under each value of its narrowest condition. */
function anchorKeys({ text, where }: Plan): readonly string[] {
  if (text !== undefined) return [];
  const anchors = where
    .map(({ predicate }) => predicate)
    .filter((predicate): predicate is Anchor => predicate.op === 'in');
  const [narrowest] = anchors.sort((left, right) => left.values.length - right.values.length);
  return narrowest === undefined ? [''] : narrowest.values.map((value) => anchorKey(narrowest.field, value));
}

/** Where the plans that may find a document are kept. */
function documentKeys({ keywords }: ReadDocument): readonly string[] {
  return ['', ...[...keywords].flatMap(([field, values]) => values.map((value) => anchorKey(field, value)))];
}

function anchorKey(field: string, value: string): string {
  return `${field}=${value}`;
}
