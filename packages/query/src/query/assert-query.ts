import type { Issue } from '@berufsbild/core';
import type { AnyCollection } from '../collection/collection.ts';
import { QueryError } from '../error/query-error.ts';
import { queryCheck } from './query-check.ts';

/** Throws a {@link QueryError} with all problems of what should be a query. */
export function assertQuery(query: unknown, collection: AnyCollection): void {
  const issues = queryCheck(collection)(query);
  if (issues.length > 0) throw invalidQuery(issues);
}

/** Most problems of one query that are told. */
const MOST = 100;

/** The error for a query with these problems. Its message names their codes and paths, and no received value. */
export function invalidQuery(all: readonly Issue[]): QueryError {
  const issues = all.slice(0, MOST);
  const problems = issues.map(({ code, path, params }) => {
    const nearest = params?.['nearest'] === undefined ? '' : ` (perhaps ${params['nearest']})`;
    return `${code} at ${path.join('.') || 'the query'}${nearest}`;
  });
  return new QueryError('query/invalid', `The query has ${all.length} problem(s): ${problems.join('; ')}`, {
    issues,
  });
}
