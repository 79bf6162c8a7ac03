import type { ReadDocument } from '../collection/read-document.ts';
import { documentMatcher } from '../query/document-matcher.ts';
import type { Conjunct, Plan, Predicate, Term } from '../query/plan.ts';
import { type Named, nameOrder } from './name-order.ts';
import { keyOf, savedTerms } from './saved-terms.ts';
import { addTo, type SetsByKey, takeFrom } from './sets-by-key.ts';

/** Queries under names, and which of them find a document. */
export interface SavedQueries {
  /** Keeps a plan in place of one with the same name; undefined forgets it. */
  set(name: string, plan: Plan | undefined): void;
  /** The names of the plans that find a document, by code point. */
  matching(read: ReadDocument): readonly string[];
}

/** By what a plan is found: a document must have so many of its words and values. */
interface Footholds {
  readonly terms: readonly Term[];
  /** Keys of values. */
  readonly values: readonly string[];
  readonly needed: number;
  /** What is left to ask of a document that has them; absent where nothing is. */
  readonly rest?: Pick<Plan, 'text' | 'where' | 'near'>;
}

/** A plan with its name. */
interface Saved extends Named, Footholds {}

/** No queries yet. */
export function savedQueries(): SavedQueries {
  /** By number; numbers of forgotten queries are given again. */
  const saved: (Saved | undefined)[] = [];
  const free: number[] = [];
  const numbers = new Map<string, number>();
  const order = nameOrder(() => saved.filter((query) => query !== undefined));
  const terms = savedTerms();
  const byValue: SetsByKey<number> = new Map();
  /** How many footholds each query needs, by number; and how many are still missing in a document. */
  let needed = new Int32Array(16);
  let counts = needed.slice();

  const forget = (name: string) => {
    const number = numbers.get(name);
    if (number === undefined) return;
    const query = saved[number] as Saved;
    for (const term of query.terms) terms.remove(term, number);
    for (const key of query.values) takeFrom(byValue, key, number);
    numbers.delete(name);
    saved[number] = undefined;
    free.push(number);
  };
  const keep = (name: string, plan: Plan) => {
    const number = free.pop() ?? saved.length;
    const query = { ...order.named(name), ...footholdsOf(plan) };
    saved[number] = query;
    numbers.set(name, number);
    for (const term of query.terms) terms.add(term, number);
    for (const key of query.values) addTo(byValue, key, number);
    if (number >= needed.length) {
      const longer = new Int32Array(2 * number);
      longer.set(needed);
      needed = longer;
      counts = new Int32Array(2 * number);
    }
    needed[number] = query.needed;
  };
  /** The queries that have the footholds they need. */
  const possible = (read: ReadDocument): readonly Saved[] => {
    const held: Saved[] = [];
    counts.set(needed);
    const missOneLess = (number: number) => {
      const count = (counts[number] as number) - 1;
      counts[number] = count;
      if (count === 0) held.push(saved[number] as Saved);
    };
    for (const key of documentKeys(read)) byValue.get(key)?.forEach(missOneLess);
    for (const queries of terms.found(wordsOf(read))) queries.forEach(missOneLess);
    return held;
  };
  return {
    set(name, plan) {
      forget(name);
      if (plan !== undefined) keep(name, plan);
    },
    matching(read) {
      const matches = documentMatcher(read);
      return order.sorted(possible(read).filter(({ rest }) => rest === undefined || matches(rest) !== undefined));
    },
  };
}

/** Each word, and each value that must be there; failing them, any of the values of its narrowest condition. */
function footholdsOf(plan: Plan): Footholds {
  const terms = [...new Map(plan.text?.terms.map((term) => [keyOf(term), term])).values()];
  const isAny = plan.text?.mode === 'any';
  const fixed = isAny ? [] : plan.where.filter(isFixed);
  const values = fixed.flatMap(keysOf);
  if (terms.length + values.length === 0) return { terms, values: narrowest(plan), needed: 1, rest: plan };
  return { terms, values, needed: isAny ? 1 : terms.length + values.length, ...restOf(plan, fixed) };
}

/** What the words and some conditions leave; of a phrase, the order of its words. */
function restOf({ text, near, where }: Plan, fixed: readonly Conjunct[]): Pick<Footholds, 'rest'> {
  const rest = {
    ...(text?.mode === 'phrase' ? { text } : {}),
    ...(near === undefined ? {} : { near }),
    where: where.filter((conjunct) => !fixed.includes(conjunct)),
  };
  return 'text' in rest || 'near' in rest || rest.where.length > 0 ? { rest } : {};
}

type ValuesPredicate = Extract<Predicate, { op: 'in' | 'all' | 'none' }>;

/** Whether a document must have each of the values of a condition. */
function isFixed({ predicate }: Conjunct): boolean {
  return predicate.op === 'all' || (predicate.op === 'in' && predicate.values.length === 1);
}

/** A key that every document has. */
const EVERY = '';

function narrowest({ where }: Plan): readonly string[] {
  const [least] = where
    .filter(({ predicate }) => predicate.op === 'in')
    .map(keysOf)
    .sort((left, right) => left.length - right.length);
  return least ?? [EVERY];
}

function keysOf({ predicate }: Conjunct): readonly string[] {
  const { field, values } = predicate as ValuesPredicate;
  return [...new Set(values)].map((value) => valueKey(field, value));
}

function documentKeys({ keywords }: ReadDocument): readonly string[] {
  const keys = [EVERY];
  for (const [field, values] of keywords) for (const value of values) keys.push(valueKey(field, value));
  return keys;
}

function valueKey(field: string, value: string): string {
  return `${field}=${value}`;
}

function wordsOf({ texts }: ReadDocument): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of texts) {
    for (const { token, parts } of tokens) {
      words.add(token);
      for (const part of parts) words.add(part);
    }
  }
  return words;
}
