import { isNearly } from '../query/document-matcher.ts';
import { mayBeNearly } from '../query/may-be-nearly.ts';
import type { Term } from '../query/plan.ts';
import { letterSet } from '../text/letter-set.ts';

/** The words of saved queries. Each is looked for once, however many queries have it. */
export interface SavedTerms {
  /** Notes a word of the query with a number; no word comes twice. */
  add(term: Term, query: number): void;
  /** Forgets it again. */
  remove(term: Term, query: number): void;
  /** The queries, by number, of each word that stands among some words, nearly meant ones included. */
  found(words: ReadonlySet<string>): readonly (readonly number[])[];
}

interface Entry {
  readonly term: Term;
  readonly letters: number;
  readonly queries: number[];
}

/** No words yet. */
export function savedTerms(): SavedTerms {
  const byKey = new Map<string, Entry>();
  const byToken = new Map<string, Set<Entry>>();
  const byFirstPart = new Map<string, Set<Entry>>();
  /** Words that others may go for, by their first letter. */
  const byInitial = new Map<string, Set<Entry>>();

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
        known.queries.push(query);
        return;
      }
      const entry = { term, letters: letterSet(term.token), queries: [query] };
      byKey.set(key, entry);
      for (const [index, place] of places(entry)) {
        const entries = index.get(place);
        if (entries === undefined) index.set(place, new Set([entry]));
        else entries.add(entry);
      }
    },
    remove(term, query) {
      const key = keyOf(term);
      const entry = byKey.get(key);
      if (entry === undefined || !without(entry.queries, query)) return;
      byKey.delete(key);
      for (const [index, place] of places(entry)) {
        index.get(place)?.delete(entry);
        if (index.get(place)?.size === 0) index.delete(place);
      }
    },
    found: (words) => Array.from(found(words), ({ queries }) => queries),
  };
}

function initial(word: string): string {
  return word.charAt(0);
}

/** Takes a number out of a list, in which the order plays no part; gives whether it was the last one. */
export function without(list: number[] | undefined, number: number): boolean {
  const last = list?.pop();
  if (list === undefined || last === undefined) return false;
  if (last !== number) list[list.indexOf(number)] = last;
  return list.length === 0;
}

/** The parts follow from the word. */
export function keyOf({ token, prefix, typos }: Term): string {
  return `${token} ${typos}${prefix}`;
}
