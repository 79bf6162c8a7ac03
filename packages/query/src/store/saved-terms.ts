import { initialsOf, nearlyTest } from '../query/nearly-test.ts';
import type { Nearly, Term } from '../query/plan.ts';
import { letterSet } from '../text/letter-set.ts';
import { addTo, type SetsByKey, takeFrom } from './sets-by-key.ts';

/** The words of saved queries. Each is looked for once, however many queries have it. */
export interface SavedTerms {
  /** Notes a word of the query with a number; no word comes twice. */
  add(term: Term, query: number): void;
  /** Forgets it again. */
  remove(term: Term, query: number): void;
  /** The queries, by number, of each word that stands among some words, nearly meant ones included. */
  found(words: ReadonlySet<string>): readonly ReadonlySet<number>[];
}

interface Entry {
  readonly term: Term;
  /** Whether a word with such letters goes for the term. */
  readonly goes: NearlyTest;
  /** Whether it goes for the part that is not sure. */
  readonly goesForPart: NearlyTest;
  readonly queries: Set<number>;
}

type NearlyTest = (word: string, letters: number) => boolean;

/** No words yet. */
export function savedTerms(): SavedTerms {
  const byKey = new Map<string, Entry>();
  const byToken: SetsByKey<Entry> = new Map();
  /** By the first part that is sure. */
  const byPart: SetsByKey<Entry> = new Map();
  /** Words that others may go for, by the first letter of those. */
  const byInitial: SetsByKey<Entry> = new Map();

  const keep = (entry: Entry, change: typeof addTo<Entry>) => {
    const { token, parts, nearly, unsure } = entry.term;
    const part = parts.find((_, place) => place !== unsure?.place);
    for (const word of new Set([token, ...(nearly?.words ?? [])])) change(byToken, word, entry);
    if (part !== undefined) change(byPart, part, entry);
    for (const unit of nearly === undefined ? [] : initialsOf(nearly))
      change(byInitial, String.fromCharCode(unit), entry);
  };
  const hasParts = ({ term: { parts, unsure }, goesForPart }: Entry, words: ReadonlyMap<string, number>): boolean =>
    parts.every(
      (part, place) =>
        words.has(part) ||
        (place === unsure?.place && [...words].some(([word, letters]) => goesForPart(word, letters))),
    );
  const found = (words: ReadonlySet<string>): ReadonlySet<Entry> => {
    const entries = new Set<Entry>();
    const letters = new Map(Array.from(words, (word) => [word, letterSet(word)]));
    for (const [word, own] of letters) {
      for (const entry of byToken.get(word) ?? []) entries.add(entry);
      for (const entry of byPart.get(word) ?? []) if (hasParts(entry, letters)) entries.add(entry);
      for (const entry of byInitial.get(word.charAt(0)) ?? []) if (entry.goes(word, own)) entries.add(entry);
    }
    return entries;
  };

  return {
    add(term, query) {
      const key = keyOf(term);
      const known = byKey.get(key);
      if (known !== undefined) {
        known.queries.add(query);
        return;
      }
      const entry = {
        term,
        goes: testOf(term.nearly),
        goesForPart: testOf(term.unsure?.nearly),
        queries: new Set([query]),
      };
      byKey.set(key, entry);
      keep(entry, addTo);
    },
    remove(term, query) {
      const key = keyOf(term);
      const entry = byKey.get(key);
      if (!entry?.queries.delete(query) || entry.queries.size > 0) return;
      byKey.delete(key);
      keep(entry, takeFrom);
    },
    found: (words) => Array.from(found(words), ({ queries }) => queries),
  };
}

function testOf(nearly: Nearly | undefined): NearlyTest {
  if (nearly === undefined) return () => false;
  const goes = nearlyTest(nearly);
  return (word, letters) => nearly.words.includes(word) || goes(word, letters);
}

/** The same for two words that mean the same. */
export function keyOf({ token, parts, nearly, unsure }: Term): string {
  return JSON.stringify([token, parts, nearly, unsure]);
}
