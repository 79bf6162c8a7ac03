// Measures the SQL that @berufsbild/query/postgres compiles beside SQL written by hand, over one PostgreSQL out of npm.
// Reads: bench/query/, bench/sql/*.sql, the packages' sources. Writes: a table; ends with exit code 1 where an answer
// differs or the compiled SQL takes more than 1.15 times as long.
// --size 100000   postings    --rounds 41   runs of each    --only by-id   one file    --plans   the plans of both
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { importSource } from '../scripts/import-source.mjs';
import { generatePostings } from './query/generate-postings.mjs';
import { CENTRE, CITY, FACETS, FIRST, PAY, QUANTILES, QUERIES, VALUES, WORKPLACE } from './query/queries.mjs';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '41' },
    only: { type: 'string' },
    plans: { type: 'boolean', default: false },
  },
});
const SIZE = Number(values.size);
const ROUNDS = Number(values.rounds);
/** Runs that are not counted: until connections, caches and code are warm. */
const WARM_UP = 5;
const MOST = 1.15;
/** Postings of one call while loading. */
const BATCH = 5000;
/** Postings of one measured upsert. */
const UPSERT = 1000;
const ID = 'p-7';

/** Facets leave the condition of their own field out, as they do where nothing else is said. */
const asked = (name) => ({
  ...QUERIES[name],
  ...(QUERIES[name].facets && { facets: Object.fromEntries(FACETS.map((field) => [field, { limit: VALUES }])) }),
});
/** "Elektroniker" and "Urlaub" as they stand in the index; neither has parts. */
const [ONE, TWO] = ['elektron', 'urlaub'];
/** The files of bench/sql, the query that each stands for, its parameters, and what its rows answer. */
const BY_HAND = {
  'text-top-20': { name: 'text, top 20', values: [ONE, ONE, TWO, TWO, FIRST], answer: pageOf },
  'text-city-pay-five-facets': {
    name: 'text, city, pay, five facets',
    values: [ONE, ONE, CITY, 'EUR', PAY, FIRST, VALUES],
    answer: countsOf,
  },
  'five-facets-broad-filter': {
    name: 'five facets, broad filter',
    values: [WORKPLACE, FIRST, VALUES],
    answer: countsOf,
  },
  'near-sorted-by-pay': {
    name: '25 km, sorted by pay',
    values: [CENTRE.latitude, CENTRE.longitude, CENTRE.km, 'EUR', FIRST],
    answer: pageOf,
  },
  'pay-quartiles-by-level': {
    name: 'pay quartiles by level',
    values: ['EUR', QUANTILES],
    answer: (rows) => ({ pay: rows.map(({ level, n, quantiles }) => [level, Number(n), ...quantiles]) }),
  },
};

const { startPostgres, createStore, postgresEngine } = await importSource(`
  export { startPostgres } from '../packages/query/test/postgres/start-postgres.ts';
  export { createStore } from '@berufsbild/query';
  export { postgresEngine } from '@berufsbild/query/postgres';
`);
const server = await startPostgres();
try {
  const client = watched(server.pool());
  const store = await createStore(postgresEngine({ client }));
  for (let from = 0; from < SIZE; from += BATCH)
    await store.upsert(generatePostings(Math.min(BATCH, SIZE - from), from));
  await client.query('VACUUM ANALYZE');
  const pairs = [...searches(store, client), byId(store, client), await upserts(store, client)];
  const rows = [];
  for (const pair of pairs) {
    if ((values.only ?? pair.file) !== pair.file) continue;
    rows.push(await compared(pair));
    if (values.plans) await showPlans(client, pair);
  }
  console.table(Object.fromEntries(rows.map(({ name, ...figures }) => [name, figures])));
  const isMet = rows.every(({ ratio, same }) => ratio <= MOST && same);
  console.log(
    `${isMet ? 'pass' : 'FAIL'}  compiled SQL at most ${MOST} times as long as SQL by hand (median), same answers`,
  );
  process.exitCode = isMet ? 0 : 1;
} finally {
  await server.stop();
}

/** A pool that adds up the milliseconds of its statements, and shows their plans while `plans` is a list. */
function watched(pool) {
  const client = {
    spent: 0,
    plans: undefined,
    query: (text, parameters) => observed(pool, text, parameters),
    async connect() {
      const connection = await pool.connect();
      return {
        processID: connection.processID,
        query: (text, parameters) => observed(connection, text, parameters),
        release: (error) => connection.release(error),
      };
    },
  };
  const observed = async (connection, text, parameters) => {
    if (client.plans !== undefined && /^(?:--|SELECT|WITH|INSERT)/.test(text)) {
      const { rows } = await connection.query(`EXPLAIN (ANALYZE, BUFFERS) ${text}`, parameters);
      client.plans.push(`${text.slice(0, 300)}\n${rows.map((row) => row['QUERY PLAN']).join('\n')}`);
    }
    const start = performance.now();
    const result = await connection.query(text, parameters);
    client.spent += performance.now() - start;
    return result;
  };
  return client;
}

/** Runs both in turns, whichever comes first, so that other work on the machine hits them alike. */
async function compared({ name, compiled, byHand, isSame }) {
  const times = { compiled: [], byHand: [] };
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const turns = Object.entries({ compiled, byHand });
    // Ours, hand, hand, ours: what falls due at every second run falls on both.
    for (const [side, run] of round % 2 === 0 ? turns : turns.reverse()) {
      const time = await run(round);
      if (round >= 0) times[side].push(time);
    }
  }
  const [own, other] = [median(times.compiled), median(times.byHand)];
  return { name, compiled: own, byHand: other, ratio: Number((own / other).toFixed(2)), same: await isSame() };
}

function searches(store, client) {
  return Object.entries(BY_HAND).map(([file, { name, values: parameters, answer }]) =>
    timedPair({
      name,
      file,
      compiled: async () => ownAnswer(await store.search(asked(name))),
      byHand: async () => answer((await client.query(sqlOf(file), parameters)).rows),
    }),
  );
}

function byId(store, client) {
  return timedPair({
    name: 'by id',
    file: 'by-id',
    compiled: () => store.get(ID),
    byHand: async () => JSON.parse((await client.query(sqlOf('by-id'), [ID])).rows[0].document),
  });
}

/** Two functions that answer the same, measured by the clock. */
function timedPair({ name, file, compiled, byHand }) {
  const isSame = async () => {
    const [own, other] = [await compiled(), await byHand()];
    return Object.keys(other).every((key) => isDeepStrictEqual(other[key], own[key]));
  };
  return { name, file, compiled: () => timed(compiled), byHand: () => timed(byHand), isSame };
}

/**
 * Postings are stored in place of others, measured by the time of the statements alone: what is read out of a posting is
 * the same on both sides. By hand, they come out of a schema in which ours has stored them before.
 */
async function upserts(store, client) {
  const file = 'bulk-upsert';
  const columns = /INSERT INTO posting \(([^)]*)\)/
    .exec(sqlOf(file))[1]
    .split(',')
    .map((name) => name.trim());
  await client.query('CREATE SCHEMA prepared');
  const prepared = await createStore(postgresEngine({ client, schema: 'prepared' }));
  const lists = columns.map(
    (column) => `array_agg(${column}${/^(?:id|rev)$/.test(column) ? '' : '::text'} ORDER BY id)`,
  );
  const rowsOf = async (schema, ids) => {
    const select = `SELECT ${lists.map((list, at) => `${list} AS c${at}`)} FROM ${schema}.posting WHERE id = ANY ($1)`;
    return Object.values((await client.query(select, [ids])).rows[0]);
  };
  /** Other contents for some of the postings, others in every round and on either side. */
  const changed = (round, side) =>
    generatePostings(UPSERT, SIZE + (2 * (round + WARM_UP) + side) * UPSERT).map((posting, at) => ({
      ...posting,
      id: `p-${(at * 7919 + 2 * round + side) % SIZE}`,
    }));
  let last;
  const spentBy = async (work) => {
    client.spent = 0;
    await work();
    return client.spent;
  };
  return {
    name: `${UPSERT} upserts in bulk`,
    file,
    compiled: (round) => spentBy(() => store.upsert(changed(round, 0))),
    async byHand(round) {
      const postings = changed(round, 1);
      await prepared.upsert(postings);
      last = postings.map(({ id }) => id);
      const parameters = await rowsOf('prepared', last);
      return spentBy(() => storeByHand(client, sqlOf(file), parameters));
    },
    async isSame() {
      const written = await Promise.all(['public', 'prepared'].map((schema) => rowsOf(schema, last)));
      const [own, other] = written.map((lists) => lists.filter((_, at) => columns[at] !== 'rev'));
      return isDeepStrictEqual(own, other);
    },
  };
}

/** The statement with what a write needs around it: the number of the write, which lets one writer in at a time. */
async function storeByHand(client, sql, [ids, , ...rest]) {
  const connection = await client.connect();
  await connection.query('BEGIN');
  const { rows } = await connection.query(
    'UPDATE berufsbild_collection SET rev = rev + 1 WHERE name = $1 RETURNING rev',
    ['posting'],
  );
  await connection.query(sql, [ids, ids.map(() => rows[0].rev), ...rest]);
  await connection.query('COMMIT');
  connection.release();
}

function sqlOf(file) {
  return readFileSync(new URL(`sql/${file}.sql`, import.meta.url), 'utf8');
}

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(times) {
  return Number(times.sort((left, right) => left - right)[Math.floor(times.length / 2)].toFixed(2));
}

/** An answer as it is compared. */
function ownAnswer({ total, hits, facets, stats }) {
  return {
    total,
    ids: hits.map(({ id }) => id),
    facets: Object.fromEntries(
      Object.entries(facets).map(([field, { counts }]) => [field, counts.map(({ value, count }) => [value, count])]),
    ),
    pay: (stats.salary?.groups ?? []).map(({ value, n, quantiles }) => [value, n, ...quantiles]),
  };
}

/** Rows of hits, the total in each; the documents are read as ours are. */
function pageOf(rows) {
  for (const { document } of rows) JSON.parse(document);
  return { total: Number(rows[0]?.total ?? 0), ids: rows.map(({ id }) => id) };
}

/** One row with the total, hits and facets as JSON. */
function countsOf([{ total, hits, facets }]) {
  const counts = Object.fromEntries(FACETS.map((field) => [field, []]));
  for (const { facet, value, count } of facets) counts[facet].push([value, count]);
  return { total: Number(total), ids: hits.map(({ id }) => id), facets: counts };
}

async function showPlans(client, { name, compiled, byHand }) {
  for (const [side, run] of Object.entries({ compiled, byHand })) {
    client.plans = [];
    await run(ROUNDS);
    console.log(`\n## ${name}: ${side}\n\n${client.plans.join('\n\n')}`);
    client.plans = undefined;
  }
}
