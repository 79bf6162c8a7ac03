/** What runs one statement after the other on one connection: a client of `pg`, PGlite and its transactions do. */
export interface SqlConnection {
  /** Runs one statement with its parameters `$1`, `$2`, … */
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}

/** A connection out of a pool. */
export interface PooledConnection extends SqlConnection {
  /** Number of the server's process; what makes it possible to cancel a statement there. */
  readonly processID?: number | null;
  /** Listens for a lost connection; without a listener, `pg` would end the process. */
  on?(event: 'error', listener: (error: Error) => void): unknown;
  /** Listens no more. */
  removeListener?(event: 'error', listener: (error: Error) => void): unknown;
  /** Gives it back; with an error it is thrown away. */
  release(error?: Error | boolean): void;
}

/** Several connections to a server, such as a `Pool` of `pg` with room for at least two. */
export interface PostgresPool extends SqlConnection {
  /** Gives a connection that nobody else uses until it is released. */
  connect(): Promise<PooledConnection>;
}

/** A database with a single connection that hands out transactions, such as PGlite. */
export interface PostgresTransactor extends SqlConnection {
  /** Runs the work between BEGIN and COMMIT; ROLLBACK where it rejects. */
  transaction<Value>(work: (connection: SqlConnection) => Promise<Value>): Promise<Value>;
}

/**
 * How to reach PostgreSQL. A `Pool` of `pg` and a PGlite instance fit as they are; for any other driver, write one of
 * the two interfaces.
 */
export type PostgresClient = PostgresPool | PostgresTransactor;
