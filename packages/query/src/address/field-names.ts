import type { AnyCollection } from '../collection/collection.ts';

/** Names of `where` that are no fields. */
const GROUPS = ['and', 'or', 'not'];

/** The fields of a collection by their names in an address, and back. */
export interface FieldNames {
  /** Name in an address by field; groups have their own. */
  readonly written: ReadonlyMap<string, string>;
  /** Field by name in an address. */
  readonly read: ReadonlyMap<string, string>;
}

/** The names that may stand in `where`. */
export function fieldNames({ fields }: AnyCollection): FieldNames {
  const written = new Map(Object.entries(fields).map(([name, { url }]) => [name, url ?? name]));
  for (const group of GROUPS) written.set(group, group);
  return { written, read: new Map([...written].map(([name, url]) => [url, name])) };
}

/** Steps within `where` with the name of the field put into other words; what comes before and behind it stays. */
export function withFieldName(steps: readonly string[], names: ReadonlyMap<string, string>): string[] {
  const at = steps.findIndex(isFieldStep);
  return steps.map((step, index) => (index === at ? (names.get(step) ?? step) : step));
}

function isFieldStep(step: string): boolean {
  return !GROUPS.includes(step) && !/^\d+$/.test(step);
}

/** Whether the values at a path are text, whatever they look like. `path` begins at the query. */
export function isTextAt(path: readonly string[], { fields }: AnyCollection): boolean {
  const [first = '', second] = path;
  if (first === 'text') return second === undefined || second === 'words';
  if (first !== 'where') return first === 'after';
  const field = path.slice(1).find(isFieldStep);
  const kind = fields[field ?? '']?.kind;
  return kind === 'keyword' || kind === 'day';
}
