import type { ReadDocument } from '../collection/read-document.ts';
import { documentMatcher } from '../query/document-matcher.ts';
import type { Plan, Predicate } from '../query/plan.ts';
import { compareCodePoints } from '../text/compare-code-points.ts';

/** Queries under names, and which of them find a document. */
export interface SavedQueries {
  /** Keeps a plan in place of one with the same name; undefined forgets it. */
  set(name: string, plan: Plan | undefined): void;
  /** The names of the plans that find a document, by code point. */
  matching(read: ReadDocument): readonly string[];
}

/** A condition on a value that must hold; a plan is looked at only for documents with one of its values. */
type Anchor = Extract<Predicate, { op: 'in' | 'all' | 'none' }>;

/** No queries yet. */
export function savedQueries(): SavedQueries {
  const plans = new Map<string, Plan>();
  /** Names by field and value; under '' those that are looked at for every document. */
  const byAnchor = new Map<string, Set<string>>();

  const forget = (name: string) => {
    for (const key of anchorKeys(plans.get(name))) byAnchor.get(key)?.delete(name);
    plans.delete(name);
  };
  return {
    set(name, plan) {
      forget(name);
      if (plan === undefined) return;
      plans.set(name, plan);
      for (const key of anchorKeys(plan)) {
        const names = byAnchor.get(key);
        if (names === undefined) byAnchor.set(key, new Set([name]));
        else names.add(name);
      }
    },
    matching(read) {
      const matches = documentMatcher(read);
      const names = new Set(documentKeys(read).flatMap((key) => [...(byAnchor.get(key) ?? [])]));
      return [...names].filter((name) => matches(plans.get(name) as Plan) !== undefined).sort(compareCodePoints);
    },
  };
}

/** Where a plan is kept: under each value of its narrowest condition. */
function anchorKeys(plan: Plan | undefined): readonly string[] {
  if (plan === undefined) return [];
  const anchors = plan.where
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
