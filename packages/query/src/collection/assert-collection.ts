import { QUERY_NAMES } from '../query/query-check.ts';
import type { AnyCollection } from './collection.ts';

/** Names that mean something else in `where`. */
const GROUPS = ['and', 'or', 'not'];

/**
 * Refuses a field table whose names would mean two things.
 *
 * @throws TypeError that names the row.
 */
export function assertCollection({ fields, name, order }: AnyCollection): void {
  const taken = new Set([...QUERY_NAMES, ...GROUPS]);
  for (const [field, { kind, url = field }] of Object.entries(fields)) {
    if (kind === 'text') continue;
    if (GROUPS.includes(field)) throw new TypeError(`Field "${field}" of collection "${name}" has a name of where`);
    if (taken.has(url) || !/^[A-Za-z][A-Za-z0-9-]{0,40}$/.test(url)) {
      throw new TypeError(
        `Field "${field}" of collection "${name}" cannot be "${url}" in an address; give it another url`,
      );
    }
    taken.add(url);
  }
  const positions = Object.values(fields).filter(({ kind }) => kind === 'position');
  if (positions.length > 1)
    throw new TypeError(`Collection "${name}" has ${positions.length} positions, at most 1 is possible`);
  const ties = fields[order.by]?.kind;
  if (ties !== 'number' && ties !== 'day' && ties !== 'keyword') {
    throw new TypeError(`Collection "${name}" cannot be ordered by "${order.by}"; name a number, day or keyword field`);
  }
}
