import { createIssue, type Issue, type Result } from '@berufsbild/core';
import type { AnyCollection } from '../collection/collection.ts';
import { POSTINGS } from '../posting/postings.ts';
import { isPlainObject, problem } from '../query/check.ts';
import { nearestName } from '../query/nearest-name.ts';
import type { QueryIssueCode } from '../query/query.messages.ts';
import type { Query } from '../query/query.ts';
import { QUERY_NAMES, queryCheck } from '../query/query-check.ts';
import { readValue } from './address-value.ts';
import { fieldNames, isTextAt, withFieldName } from './field-names.ts';

/** Most parameters, and steps of one name. */
const MOST_PARAMETERS = 20_000;
const MOST_STEPS = 32;

/**
 * Reads a query out of an address, as {@link toQueryString} writes it or a form sends it.
 *
 * A name that comes several times makes a list, of a field one of which must hold; empty parameters count as absent.
 * Parameters that are nobody's (`utm_source`) are left out with a warning.
 *
 * @param text - The part of an address after `?`, with or without it.
 * @returns The query; every problem of it where there are any.
 *
 * @example
 * parseQueryString('?text=Koch&level=entry&level=senior')
 * //=> { ok: true, value: { text: 'Koch', where: { level: { in: ['entry', 'senior'] } } }, issues: [] }
 */
export function parseQueryString(text: string): Result<Query>;
/**
 * The same for another collection.
 *
 * @param text - The part of an address after `?`.
 * @param collection - What is asked about.
 */
export function parseQueryString<Schema extends AnyCollection>(text: string, collection: Schema): Result<Query<Schema>>;
export function parseQueryString(text: string, collection: AnyCollection = POSTINGS): Result<unknown> {
  const { read } = fieldNames(collection);
  const query: Branch = new Map();
  const foreign: Issue[] = [];
  const clashes: Issue[] = [];
  const parameters = [...new URLSearchParams(text)];
  if (parameters.length > MOST_PARAMETERS) {
    return { ok: false, issues: [problem('query/too-many', [], { most: MOST_PARAMETERS }, parameters.length)] };
  }
  for (const [name, written] of parameters) {
    const isList = name.endsWith('*');
    const path = pathOf(isList ? name.slice(0, -1) : name, read);
    if (path === undefined) foreign.push(foreignName(name, read));
    else if (written !== '' && !put(query, path, readValue(written, isTextAt(path, collection)), isList)) {
      clashes.push(problem('query/wrong-type', path, { expected: 'a value or conditions, not both' }, written));
    }
  }
  const value = plain(query, collection, []);
  const problems = [...clashes, ...queryCheck(collection)(value)];
  return problems.length > 0 ? { ok: false, issues: [...problems, ...foreign] } : { ok: true, value, issues: foreign };
}

function foreignName(name: string, read: ReadonlyMap<string, string>): Issue {
  const nearest = nearestName(name, [...QUERY_NAMES, ...read.keys()]);
  return createIssue<QueryIssueCode>('query/unknown-name', 'warning', {
    path: [name],
    received: name,
    ...(nearest === undefined ? {} : { params: { nearest } }),
  });
}

/** The steps to a value from the query on; undefined where the first is unknown. */
function pathOf(name: string, read: ReadonlyMap<string, string>): string[] | undefined {
  const steps = name.split('.', MOST_STEPS);
  const [first = ''] = steps;
  if (QUERY_NAMES.includes(first)) return steps;
  return read.has(first) ? ['where', ...withFieldName(steps, read)] : undefined;
}

/** What is known so far: values by name, or a list. A map, since names come from outside. */
type Branch = Map<string, Branch | unknown[]>;

/** Adds a value; gives whether nothing of another kind stands there. */
function put(query: Branch, path: readonly string[], value: unknown, isList: boolean): boolean {
  let branch = query;
  for (const step of path.slice(0, -1)) {
    const next = branch.get(step) ?? new Map();
    if (!(next instanceof Map)) return false;
    branch.set(step, next);
    branch = next;
  }
  const last = path.at(-1) as string;
  const key = isList ? `${last}*` : last;
  const items = branch.get(key) ?? [];
  if (!Array.isArray(items)) return false;
  items.push(value);
  branch.set(key, items);
  return true;
}

/** A branch as objects and lists. */
function plain(branch: Branch, collection: AnyCollection, path: readonly string[]): unknown {
  const entries = [...branch].map(([key, value]): [string, unknown] => {
    const isList = key.endsWith('*');
    const name = isList ? key.slice(0, -1) : key;
    if (value instanceof Map) return [name, plain(value, collection, [...path, name])];
    if (isList) return [name, value.length === 1 && isPlainObject(value[0]) ? [] : value];
    return [name, several(value, [...path, name], collection)];
  });
  const isList = entries.length > 0 && entries.every(([name], index) => name === String(index));
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

/** A value that came once is itself; several are a list, of a field the values that it may have. */
function several(values: readonly unknown[], path: readonly string[], { fields }: AnyCollection): unknown {
  if (values.length === 1) return values[0];
  const isField = path[0] === 'where' && fields[path.at(-1) ?? '']?.kind === 'keyword';
  return isField ? { in: values } : values;
}
