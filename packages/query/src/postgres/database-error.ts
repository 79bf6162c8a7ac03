import { QueryError } from '../error/query-error.ts';
import type { Statement } from './statement.ts';

/** Classes and codes of SQLSTATE after which the same call may succeed. */
const RETRYABLE_STATES: readonly { readonly state: string; readonly meaning: string }[] = [
  { state: '08', meaning: 'connection exception' },
  { state: '40', meaning: 'transaction rollback: serialisation failure, deadlock' },
  { state: '53', meaning: 'insufficient resources: too many connections, out of memory' },
  { state: '57P', meaning: 'operator intervention: shutdown, crash, cannot connect now' },
];

/** Codes of Node's sockets, and what drivers say where they have no code. */
const LOST_CONNECTION = /^(?:E[A-Z]{3,20}|CONNECTION_[A-Z]{1,20})$/;
const LOST_MESSAGE = /connection|terminated|socket|not queryable/i;

/** A failure of the database as the package's own error; says what was run, never with which values. */
export function databaseError(error: unknown, statement?: Statement): QueryError {
  if (error instanceof QueryError) return error;
  const text = statement === undefined ? '' : ` It ran, with ${statement.values.length} parameters: ${statement.text}`;
  const retryable = isRetryable(error);
  const message = retryable ? 'The database could not answer now.' : 'The database refused.';
  return new QueryError('query/engine', `${message}${text}`, { cause: error, retryable });
}

function isRetryable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (/^[0-9A-Z]{5}$/.test(code) && !LOST_CONNECTION.test(code)) {
    return RETRYABLE_STATES.some(({ state }) => code.startsWith(state));
  }
  return LOST_CONNECTION.test(code) || LOST_MESSAGE.test(error.message);
}
