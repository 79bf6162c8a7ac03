import type { PooledConnection, PostgresClient, PostgresPool, PostgresTransactor, SqlConnection } from './client.ts';
import { databaseError } from './database-error.ts';
import type { Statement } from './statement.ts';

/** Runs statements on one connection and gives their rows. */
export type Run = <Row>(statement: Statement) => Promise<readonly Row[]>;

/** A client, whichever it is, with failures as the package's own errors. */
export interface Database {
  /** Runs a statement that changes nothing; once the signal is aborted, it is cancelled on the server. */
  read<Value>(work: (run: Run) => Promise<Value>, signal?: AbortSignal): Promise<Value>;
  /** Runs several such statements over one state of the tables, under settings such as `enable_seqscan = off`. */
  readUnder<Value>(
    settings: readonly string[],
    work: (run: Run) => Promise<Value>,
    signal?: AbortSignal,
  ): Promise<Value>;
  /** Runs statements in one transaction. */
  write<Value>(work: (run: Run) => Promise<Value>): Promise<Value>;
}

/** Takes a client for a database. */
export function databaseOf(client: PostgresClient): Database {
  return 'transaction' in client ? transactorDatabase(client) : poolDatabase(client);
}

const SNAPSHOT = 'ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** Statements that set something until the end of the transaction. */
export function settingStatements(settings: readonly string[]): readonly string[] {
  return settings.map((setting) => `SET LOCAL ${setting}`);
}

function transactorDatabase(client: PostgresTransactor): Database {
  return {
    read: (work, signal) => work(runner(client, signal)),
    readUnder: (settings, work, signal) =>
      inTransaction(client, async (connection) => {
        const run = runner(connection, signal);
        for (const text of [`SET TRANSACTION ${SNAPSHOT}`, ...settingStatements(settings)]) {
          await run({ text, values: [] });
        }
        return work(run);
      }),
    write: (work) => inTransaction(client, (connection) => work(runner(connection))),
  };
}

/** Runs work in a transaction; what it fails with stays as it is, such as the reason of a signal. */
async function inTransaction<Value>(
  client: PostgresTransactor,
  work: (connection: SqlConnection) => Promise<Value>,
): Promise<Value> {
  let outcome: Promise<Value> | undefined;
  try {
    return await client.transaction((connection) => {
      outcome = work(connection);
      return outcome;
    });
  } catch (error) {
    await outcome;
    throw databaseError(error);
  }
}

function poolDatabase(pool: PostgresPool): Database {
  return {
    read: (work, signal) => withCancellation(pool, signal, work),
    readUnder: (settings, work, signal) =>
      withCancellation(pool, signal, (run) =>
        between(run, [`BEGIN ${SNAPSHOT}`, ...settingStatements(settings)].join('; '), work),
      ),
    write: (work) => withConnection(pool, (connection) => between(runner(connection), 'BEGIN', work)),
  };
}

/** Runs work in a transaction; who takes the connection back ends it where the work fails. */
async function between<Value>(run: Run, begin: string, work: (run: Run) => Promise<Value>): Promise<Value> {
  await run({ text: begin, values: [] });
  const value = await work(run);
  await run({ text: 'COMMIT', values: [] });
  return value;
}

/** Runs work on a connection on which it is cancelled once the signal is aborted. */
function withCancellation<Value>(
  pool: PostgresPool,
  signal: AbortSignal | undefined,
  work: (run: Run) => Promise<Value>,
): Promise<Value> {
  const cancellable = async (connection: PooledConnection) => {
    const canceller = cancelOnAbort(pool, connection, signal);
    try {
      return await work(runner(connection, signal));
    } finally {
      await canceller.done();
    }
  };
  return withConnection(pool, cancellable, signal);
}

const ROLLBACK = 'ROLLBACK';

/** Takes a connection, and gives it back clean or not at all. */
async function withConnection<Value>(
  pool: PostgresPool,
  work: (connection: PooledConnection) => Promise<Value>,
  signal?: AbortSignal,
): Promise<Value> {
  const connection = await connected(pool, signal);
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

/** Waits for a connection, no longer than until the signal is aborted; one that comes later goes back. */
function connected(pool: PostgresPool, signal: AbortSignal | undefined): Promise<PooledConnection> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    let isWaiting = true;
    const giveUp = () => {
      isWaiting = false;
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', giveUp, { once: true });
    asDatabaseErrors(() => pool.connect()).then((connection) => {
      signal?.removeEventListener('abort', giveUp);
      if (isWaiting) resolve(connection);
      else connection.release();
    }, reject);
  });
}

/** The statement that runs rejects with the same failure. */
function rejectedAnyway(): void {}

/** Cancels what runs on a connection, over another one, once the signal is aborted. */
function cancelOnAbort(pool: PostgresPool, connection: PooledConnection, signal: AbortSignal | undefined) {
  let isRunning = true;
  let cancelled: Promise<unknown> = Promise.resolve();
  const cancel = async () => {
    const other = await pool.connect();
    if (isRunning) cancelled = other.query('SELECT pg_cancel_backend($1)', [connection.processID]);
    await cancelled.finally(() => other.release());
  };
  // A failure to cancel is no failure of the call: the statement then ends by itself.
  const listener = () => void cancel().catch(() => undefined);
  if (typeof connection.processID === 'number') signal?.addEventListener('abort', listener, { once: true });
  return {
    /** Resolves when no cancellation can hit the next user of the connection any more. */
    done: async () => {
      isRunning = false;
      signal?.removeEventListener('abort', listener);
      await cancelled.catch(() => undefined);
    },
  };
}

function runner(connection: SqlConnection, signal?: AbortSignal): Run {
  return async <Row>(statement: Statement) => {
    signal?.throwIfAborted();
    try {
      const { rows } = await connection.query(statement.text, [...statement.values]);
      signal?.throwIfAborted();
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
