import type { ReadDocument } from '../collection/read-document.ts';
import { documentMatcher } from '../query/document-matcher.ts';
import type { Plan, Predicate, Term, TextPlan } from '../query/plan.ts';
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

/** No queries yet. */
export function savedQueries(): SavedQueries {
  const plans = new Map<string, Plan>();
  const terms = savedTerms();
  /** Names by field and value; under '' those that are looked at for every document. */
  const byAnchor = new Map<string, Set<string>>();

  const forget = (name: string) => {
    const plan = plans.get(name);
    if (plan === undefined) return;
    plans.delete(name);
    for (const term of plan.text?.terms ?? []) terms.remove(term, name);
    for (const key of anchorKeys(plan)) byAnchor.get(key)?.delete(name);
  };
  const possible = (read: ReadDocument): readonly string[] => {
    const anchored = documentKeys(read).flatMap((key) => [...(byAnchor.get(key) ?? [])]);
    const withWords = [...terms.counted(wordsOf(read))]
      .filter(([name, count]) => count >= neededTerms(plans.get(name)?.text as TextPlan))
      .map(([name]) => name);
    return [...new Set(anchored), ...withWords];
  };
  return {
    set(name, plan) {
      forget(name);
      if (plan === undefined) return;
      plans.set(name, plan);
      for (const term of plan.text?.terms ?? []) terms.add(term, name);
      for (const key of anchorKeys(plan)) {
        const names = byAnchor.get(key);
        if (names === undefined) byAnchor.set(key, new Set([name]));
        else names.add(name);
      }
    },
    matching(read) {
      const matches = documentMatcher(read);
      const holds = (name: string) => {
        const { text, where, near } = plans.get(name) as Plan;
        // All that is left of other texts has been found out already.
        const rest = { where, ...(near === undefined ? {} : { near }), ...(text?.mode === 'phrase' ? { text } : {}) };
        return matches(rest) !== undefined;
      };
      return possible(read).filter(holds).sort(compareCodePoints);
    },
  };
}

/** How many different words a document must have. */
function neededTerms({ mode, terms }: TextPlan): number {
  return mode === 'any' ? 1 : differentTerms(terms);
}

function differentTerms(terms: readonly Term[]): number {
  return terms.length === 1 ? 1 : new Set(terms.map(keyOf)).size;
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
