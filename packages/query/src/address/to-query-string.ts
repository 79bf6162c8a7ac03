import type { AnyCollection } from '../collection/collection.ts';
import { POSTINGS } from '../posting/postings.ts';
import { assertQuery } from '../query/assert-query.ts';
import { isPlainObject } from '../query/check.ts';
import type { Query } from '../query/query.ts';
import { NOTHING, writeValue } from './address-value.ts';
import { fieldNames, isTextAt, withFieldName } from './field-names.ts';

/**
 * Writes a query into an address, so that {@link parseQueryString} gives the same query back.
 *
 * Names of steps are joined by points, conditions stand without `where`, items of a list follow `name*`, and `*` is an
 * empty object or an empty list.
 *
 * @param query - The query.
 * @returns The part of an address after `?`, escaped.
 * @throws A {@link QueryError} `query/invalid` that names all problems.
 *
 * @example
 * toQueryString({ text: 'Koch', where: { level: { in: ['entry'] }, city: 'Köln' }, facets: { city: {} } })
 * //=> 'text=Koch&level.in*=entry&city=K%C3%B6ln&facets.city=*'
 */
export function toQueryString(query: Query): string;
/**
 * The same for another collection.
 *
 * @param query - A query.
 * @param collection - What is asked about.
 */
export function toQueryString<Schema extends AnyCollection>(query: Query<Schema>, collection: Schema): string;
export function toQueryString(query: object, collection: AnyCollection = POSTINGS): string {
  assertQuery(query, collection);
  const names = fieldNames(collection).written;
  const parameters = new URLSearchParams();
  for (const [path, value] of leaves(query, [])) {
    const isList = path.at(-1) === LIST;
    const name = nameOf(isList ? path.slice(0, -1) : path, names);
    parameters.append(
      isList ? `${name}*` : name,
      value === undefined ? NOTHING : writeValue(value, isTextAt(path, collection)),
    );
  }
  return parameters.toString();
}

/** The last step of a path to an item of a list of plain values. */
const LIST = '*';

/** All plain values with their paths; undefined for an empty object or list. */
function leaves(value: unknown, path: readonly string[]): (readonly [path: readonly string[], value: unknown])[] {
  if (Array.isArray(value) && !value.some(isPlainObject)) {
    const items: readonly unknown[] = value.length === 0 ? [undefined] : value;
    return items.map((item) => [[...path, LIST], item]);
  }
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const inner = Object.entries(value);
  if (inner.length === 0 && path.length > 0) return [[path, undefined]];
  return inner.flatMap(([name, item]) => leaves(item, [...path, name]));
}

/** Fields by their names in an address, those of `where` at the top. */
function nameOf(path: readonly string[], names: ReadonlyMap<string, string>): string {
  const [first, ...rest] = path;
  if (first !== 'where' || rest.length === 0) return path.join('.');
  return withFieldName(rest, names).join('.');
}
