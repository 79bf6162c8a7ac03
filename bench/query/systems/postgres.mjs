// Our store over a PostgreSQL server out of npm. It answers from other processes (`isElsewhere`): what counts is the clock,
// not this process's time. `close` stops the server and deletes its data.
import { importSource } from '../../../scripts/import-source.mjs';
import { answering } from './berufsbild.mjs';

const { createStore, postgresEngine, startPostgres } = await importSource(`
  export { createStore } from '@berufsbild/query';
  export { postgresEngine } from '@berufsbild/query/postgres';
  export { startPostgres } from '../packages/query/test/postgres/start-postgres.ts';
`);

/** Postings of one upsert while loading. */
const BATCH = 5000;

export const prepare = (postings) => postings;

export async function load(postings) {
  const server = await startPostgres();
  return { ...(await filled(server.pool(), postings)), isElsewhere: true, close: () => server.stop() };
}

/** A store over a database without tables, with postings in it; `opened` is how many milliseconds that took. */
export async function filled(client, postings) {
  const start = performance.now();
  const store = await createStore(postgresEngine({ client }));
  for (let at = 0; at < postings.length; at += BATCH) await store.upsert(postings.slice(at, at + BATCH));
  // A server does it by itself, some time later.
  await client.query('VACUUM ANALYZE');
  return { ...answering(store), opened: performance.now() - start };
}
