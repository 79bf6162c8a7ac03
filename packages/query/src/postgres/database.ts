import type { PooledConnection, PostgresClient, PostgresPool, PostgresTransactor, SqlConnection } from './client.ts';
import { databaseError } from './database-error.ts';
import type { Statement } from './statement.ts';

/** Runs statements on one connection and gives their rows. */
export type Run = <Row>(statement: Statement) => Promise<readonly Row[]>;

/** A client, whichever it is, with failures as the package's own errors. */
export interface Database {
  /** Runs statements that change nothing; once the signal is aborted, the running one is cancelled on the server. */
  read<Value>(work: (run: Run) => Promise<Value>, signal?: AbortSignal): Promise<Value>;
  /** Runs statements in one transaction. */
  write<Value>(work: (run: Run) => Promise<Value>): Promise<Value>;
}

/** Takes a client for a database. */
export function databaseOf(client: PostgresClient): Database {
  return 'transaction' in client ? transactorDatabase(client) : poolDatabase(client);
}

function transactorDatabase(client: PostgresTransactor): Database {
  return {
    read: (work, signal) => work(runner(client, signal)),
    write: (work) => asDatabaseErrors(() => client.transaction((connection) => work(runner(connection)))),
  };
}

function poolDatabase(pool: PostgresPool): Database {
  return {
    read: (work, signal) =>
      withConnection(pool, async (connection) => {
        const canceller = cancelOnAbort(pool, connection, signal);
        try {
          return await work(runner(connection, signal));
        } finally {
          await canceller.done();
        }
      }),
    write: (work) =>
      withConnection(pool, async (connection) => {
        const run = runner(connection);
        await run(BEGIN);
        const value = await work(run);
        await run(COMMIT);
        return value;
      }),
  };
}

const BEGIN: Statement = { text: 'BEGIN', values: [] };
const COMMIT: Statement = { text: 'COMMIT', values: [] };
const ROLLBACK = 'ROLLBACK';

/** Takes a connection, and gives it back clean or not at all. */
async function withConnection<Value>(
  pool: PostgresPool,
  work: (connection: PooledConnection) => Promise<Value>,
): Promise<Value> {
  const connection = await asDatabaseErrors(() => pool.connect());
  connection.on?.('error', rejectedAnyway);
  let isClean = true;
  try {
    return await work(connection);
  } catch (error) {
    isClean = await connection.query(ROLLBACK).then(
      () => true,
      () => false,
    );
    throw error;
  } finally {
    connection.release(!isClean);
    connection.removeListener?.('error', rejectedAnyway);
  }
}

/** The statement that runs rejects with the same failure. */
function rejectedAnyway(): void {}

/** Cancels what runs on a connection, over another one, once the signal is aborted. */
function cancelOnAbort(pool: PostgresPool, connection: PooledConnection, signal: AbortSignal | undefined) {
  let cancelled: Promise<unknown> = Promise.resolve();
  const cancel = () => {
    if (typeof connection.processID !== 'number') return;
    // A failure to cancel is no failure of the call: the statement then ends by itself.
    cancelled = pool.query('SELECT pg_cancel_backend($1)', [connection.processID]).catch(() => undefined);
  };
  signal?.addEventListener('abort', cancel, { once: true });
  return {
    /** Resolves when no cancellation can hit the next user of the connection any more. */
    done: async () => {
      signal?.removeEventListener('abort', cancel);
      await cancelled;
    },
  };
}

function runner(connection: SqlConnection, signal?: AbortSignal): Run {
  return async <Row>(statement: Statement) => {
    signal?.throwIfAborted();
    try {
      const { rows } = await connection.query(statement.text, [...statement.values]);
      return rows as readonly Row[];
    } catch (error) {
      signal?.throwIfAborted();
      throw databaseError(error, statement);
    }
  };
}

async function asDatabaseErrors<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw databaseError(error);
  }
}
