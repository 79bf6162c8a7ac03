import type { Issue, IssuePath } from '@berufsbild/core';
import { isStorableText } from '../collection/clean-value.ts';
import type { AnyCollection, StoredDocument } from '../collection/collection.ts';
import { QueryError } from '../error/query-error.ts';
import { problem } from '../query/check.ts';

const LONGEST_ID = 200;
const KEY = `text of 1 to ${LONGEST_ID} well-formed characters without NUL`;

/**
 * Gives what a caller wants stored as a list.
 *
 * @throws QueryError `query/document` that names every document without a key or a required property.
 */
export function assertDocuments(collection: AnyCollection, given: unknown): readonly StoredDocument[] {
  const issues = Array.isArray(given)
    ? given.flatMap((document, index) => issuesOf(collection, document, [index]))
    : issuesOf(collection, given, []);
  if (issues.length > 0) throw refused(collection, issues);
  return (Array.isArray(given) ? given : [given]) as readonly StoredDocument[];
}

function refused({ required = [] }: AnyCollection, issues: readonly Issue[]): QueryError {
  const others = required.map((name) => `, and its ${name} as text`).join('');
  return new QueryError('query/document', `A document needs an id, ${KEY}${others}.`, { issues });
}

function issuesOf({ required = [] }: AnyCollection, document: unknown, path: IssuePath): Issue[] {
  const properties = (document ?? {}) as Readonly<Record<string, unknown>>;
  const { id } = properties;
  const missing = [...(id === undefined ? ['id'] : []), ...required.filter((name) => !isSaid(properties[name]))];
  return [
    ...(id === undefined || isKey(id) ? [] : [problem('query/wrong-type', [...path, 'id'], { expected: KEY }, id)]),
    ...missing.map((name) => problem('query/missing', [...path, name], { name })),
  ];
}

function isKey(id: unknown): boolean {
  return typeof id === 'string' && id !== '' && id.length <= LONGEST_ID && isStorableText(id);
}

function isSaid(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
