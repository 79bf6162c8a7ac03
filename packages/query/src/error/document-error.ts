import type { Issue } from '@berufsbild/core';
import type { QueryError } from './query-error.ts';

/** Documents that cannot be stored: the caller's mistake, so a TypeError, and a {@link QueryError} for `isQueryError`. */
export class DocumentError extends TypeError implements QueryError {
  override readonly name = 'QueryError';
  readonly code = 'query/document';
  readonly issues: readonly Issue[];
  readonly retryable = false;

  constructor(message: string, issues: readonly Issue[]) {
    super(message);
    this.issues = issues;
  }
}
