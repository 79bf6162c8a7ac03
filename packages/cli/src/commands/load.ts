import { createStore, isQueryError } from '@berufsbild/query';
import { postgresEngine } from '@berufsbild/query/postgres';
import type { Command, CommandInput } from '../command.ts';
import { InputError } from '../input-error.ts';
import type { Io } from '../io.ts';
import { loadPostings } from '../load-postings.ts';
import { counted, countedAll } from '../output/counted.ts';
import { rowLine } from '../output/row-line.ts';
import { sourceOf } from '../source-of.ts';
import { UsageError } from '../usage-error.ts';

/** `berufsbild load`: brings the postings of a source into the query store on PostgreSQL. */
export const loadCommand: Command = {
  summary:
    'Brings the postings of a source into the search on PostgreSQL or Citus; a second run writes only what changed.',
  usage: 'load <postings.ndjson | source.ts> --database <address>',
  options: {
    database: {
      type: 'string',
      value: '<address>',
      about: 'the PostgreSQL to load into, such as postgres://localhost/jobs',
    },
    schema: { type: 'string', default: 'public', value: '<name>', about: 'schema of its tables' },
    distributed: { type: 'boolean', about: 'for Citus: distributes the postings over its nodes' },
  },
  run: load,
};

async function load({ positionals, flags, locale }: CommandInput, io: Io): Promise<number> {
  const source = sourceOf(positionals);
  const connectionString = flags['database'];
  if (typeof connectionString !== 'string') throw new UsageError('--database names the PostgreSQL to load into');
  const { default: pg } = await driver();
  const client = new pg.Pool({ connectionString });
  // An idle connection that ends is no failure; the next statement opens another one.
  client.on('error', () => undefined);
  try {
    const engine = postgresEngine({
      client,
      schema: String(flags['schema']),
      distributed: flags['distributed'] === true,
    });
    const store = await createStore(engine);
    const { rows, ...counts } = await loadPostings(source, store, {
      onIssue: (row, issue) => io.err(rowLine(row, issue, locale)),
      ...(io.status !== undefined && { onProgress: (count) => io.status?.(counted(count, 'row', locale)) }),
    });
    await store.close();
    io.err(`${counted(rows, 'row', locale)}: ${countedAll(counts, locale)}\n`);
    return counts.left > 0 ? 1 : 0;
  } catch (error) {
    if (!isQueryError(error)) throw error;
    const cause = error.cause instanceof Error && error.cause.message !== '' ? ` (${error.cause.message})` : '';
    const advice = error.retryable ? ' What was acknowledged is safe; run the same command again.' : '';
    throw new InputError(`${error.message}${cause}${advice}`);
  } finally {
    await client.end();
  }
}

/** The driver is an optional dependency: only this command needs it. */
async function driver(): Promise<typeof import('pg')> {
  try {
    return await import('pg');
  } catch (error) {
    if (!isNotInstalled(error)) throw error;
    throw new InputError('the driver is not installed: npm install pg');
  }
}

function isNotInstalled(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}
