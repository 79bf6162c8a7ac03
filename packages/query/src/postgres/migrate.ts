import { QueryError } from '../error/query-error.ts';
import type { Run } from './database.ts';
import {
  columnStatements,
  distributeStatements,
  indexStatements,
  type KnownColumn,
  knownColumnsStatement,
  layoutOf,
  MIGRATIONS,
  outdatedStatements,
  storageStatements,
} from './migrations.ts';
import type { Tables } from './tables.ts';

/** What is known of a collection's tables. */
interface State {
  readonly version: number;
  readonly layout: string;
}

/**
 * Brings the tables of a collection to the present version and field table, in the transaction it is run in.
 *
 * @returns Whether the documents are to be written anew, since their columns have changed.
 */
export async function migrate(run: Run, tables: Tables, distributed: boolean): Promise<boolean> {
  const layout = layoutOf(tables);
  const known = await stateOf(run, tables);
  if (known?.version === MIGRATIONS.length && known.layout === layout) return false;

  await lockWrites(run, tables);
  const execute = (text: string, values: readonly unknown[] = []) => run({ text, values });
  await execute(
    `CREATE TABLE IF NOT EXISTS ${tables.state} (name text PRIMARY KEY, version integer NOT NULL, layout text NOT NULL, rev bigint NOT NULL)`,
  );
  const { version, layout: before } = (await stateOf(run, tables)) ?? { version: 0, layout: '' };
  if (version > MIGRATIONS.length) throw tooNew(version);
  for (const step of MIGRATIONS.slice(version)) {
    for (const text of step(tables)) await execute(text);
  }
  const isNew = version === 0;
  if (before !== layout) {
    const storage = isNew || !distributed ? storageStatements(tables) : [];
    const outdated = outdatedStatements(tables, await run<KnownColumn>(knownColumnsStatement(tables)));
    const texts = [...outdated, ...columnStatements(tables), ...storage, ...indexStatements(tables)];
    for (const text of texts) await execute(text);
  }
  if (isNew && distributed) {
    for (const { table, key } of distributeStatements(tables)) {
      await execute('SELECT create_distributed_table($1, $2)', [table, key]);
    }
  }
  await execute(
    `INSERT INTO ${tables.state} (name, version, layout, rev) VALUES ($1, $2, $3, 0) ON CONFLICT (name) DO UPDATE SET version = EXCLUDED.version, layout = EXCLUDED.layout`,
    [tables.collection.name, MIGRATIONS.length, layout],
  );
  return !isNew && before !== layout;
}

async function stateOf(run: Run, { state, collection }: Tables): Promise<State | undefined> {
  const [found] = await run<{ found: boolean }>({
    text: 'SELECT to_regclass($1) IS NOT NULL AS found',
    values: [state],
  });
  if (found?.found !== true) return undefined;
  const text = `SELECT version, layout FROM ${state} WHERE name = $1`;
  const [row] = await run<State>({ text, values: [collection.name] });
  return row;
}

/** Lets one writer in at a time, until its transaction ends: revisions appear in the order of their numbers. */
export async function lockWrites(run: Run, { lock }: Tables): Promise<void> {
  await run({ text: 'SELECT pg_advisory_xact_lock($1::integer, $2::integer)', values: lock });
}

/** The next revision; only for who holds the lock. */
export async function nextRevision(run: Run, { state, collection }: Tables): Promise<number> {
  const text = `UPDATE ${state} SET rev = rev + 1 WHERE name = $1 RETURNING rev::double precision AS rev`;
  const [row] = await run<{ rev: number }>({ text, values: [collection.name] });
  if (row === undefined) throw new QueryError('query/engine', `The tables of "${collection.name}" are gone.`);
  return row.rev;
}

function tooNew(version: number): QueryError {
  const message = `The tables are of version ${version}; this package knows up to ${MIGRATIONS.length}. Update it.`;
  return new QueryError('query/engine', message);
}
