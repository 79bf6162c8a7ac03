import type { Issue } from '@berufsbild/core';

/**
 * Why a store did not answer. `query/invalid`: the query is wrong, `issues` names all its problems; `query/closed`:
 * the store is closed; `query/document`: a document cannot be stored; `query/engine`: the engine failed, see `cause`;
 * `storage/peer-missing`: the package that a storage sits on is not installed; `storage/locked`: somebody else writes to
 * it; `storage/damaged`: it cannot be read, `issues` names what; `storage/failed`: it could not be written, see `cause`.
 */
export type QueryErrorCode =
  | 'query/invalid'
  | 'query/closed'
  | 'query/document'
  | 'query/engine'
  | 'storage/peer-missing'
  | 'storage/locked'
  | 'storage/damaged'
  | 'storage/failed';

/** What {@link QueryError} is made with. */
export interface QueryErrorOptions {
  /** The problems, where there are several. */
  readonly issues?: readonly Issue[];
  /** What made it fail. */
  readonly cause?: unknown;
  /**
   * Whether the same call may succeed later.
   *
   * @default false
   */
  readonly retryable?: boolean;
}

/** A store did not answer. Tell it by {@link isQueryError}: the one for `query/document` is a TypeError. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  /** Why. */
  readonly code: QueryErrorCode;
  /** All problems of the query, each with its path and, where a name is wrong, the nearest valid one. */
  readonly issues: readonly Issue[];
  /** Whether the same call may succeed later, such as after a lost connection. */
  readonly retryable: boolean;

  constructor(
    code: QueryErrorCode,
    message: string,
    { issues = [], cause, retryable = false }: QueryErrorOptions = {},
  ) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    this.issues = issues;
    this.retryable = retryable;
  }
}

/**
 * Whether an error comes from this package; true across two installed copies of it, and for the TypeError that documents
 * are refused with.
 *
 * @param error - Anything that was caught.
 * @returns Whether it has all that a {@link QueryError} has.
 *
 * @example
 * isQueryError(new Error('other')) //=> false
 */
export function isQueryError(error: unknown): error is QueryError {
  return error instanceof Error && error.name === 'QueryError' && 'code' in error;
}
