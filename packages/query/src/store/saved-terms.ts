import { isNearly } from '../query/document-matcher.ts';
import { mayBeNearly } from '../query/may-be-nearly.ts';
import type { Term } from '../query/plan.ts';
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
  readonly letters: number;
  readonly queries: Set<number>;
}

/** No words yet. */
export function savedTerms(): SavedTerms {
  const byKey = new Map<string, Entry>();
  const byToken: SetsByKey<Entry> = new Map();
  const byFirstPart: SetsByKey<Entry> = new Map();
  /** Words that others may go for, by their first letter. */
  const byInitial: SetsByKey<Entry> = new Map();

  const places = ({ term }: Entry) => [
    [byToken, term.token] as const,
    ...(term.parts[0] === undefined ? [] : [[byFirstPart, term.parts[0]] as const]),
    ...(term.prefix || term.typos > 0 ? [[byInitial, initial(term.token)] as const] : []),
  ];
  const found = (words: ReadonlySet<string>): ReadonlySet<Entry> => {
    const entries = new Set<Entry>();
    for (const word of words) {
      for (const entry of byToken.get(word) ?? []) entries.add(entry);
      for (const entry of byFirstPart.get(word) ?? []) {
        if (entry.term.parts.every((part) => words.has(part))) entries.add(entry);
      }
      const letters = letterSet(word);
      for (const entry of byInitial.get(initial(word)) ?? []) {
        if (mayBeNearly(entry.term, entry.letters, letters) && isNearly(entry.term, word)) entries.add(entry);
      }
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
      const entry = { term, letters: letterSet(term.token), queries: new Set([query]) };
      byKey.set(key, entry);
      for (const [sets, place] of places(entry)) addTo(sets, place, entry);
    },
    remove(term, query) {
      const key = keyOf(term);
      const entry = byKey.get(key);
      if (!entry?.queries.delete(query) || entry.queries.size > 0) return;
      byKey.delete(key);
      for (const [sets, place] of places(entry)) takeFrom(sets, place, entry);
    },
    found: (words) => Array.from(found(words), ({ queries }) => queries),
  };
}

function initial(word: string): string {
  return word.charAt(0);
}

/** The parts follow from the word. */
export function keyOf({ token, prefix, typos }: Term): string {
  return `${token} ${typos}${prefix}`;
}
