// Measures the SQL that @berufsbild/query/postgres compiles beside SQL written by hand, over one PostgreSQL out of npm.
// Reads: bench/query/, bench/sql/*.sql, the packages' sources. Writes: a table; ends with exit code 1 where an answer
// differs or the compiled SQL takes more than 1.15 times as long. Questions without a file are measured alone.
// --size 100000   postings    --rounds 21   runs of each    --plans   shows the plans of both
import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { importSource } from '../scripts/import-source.mjs';
import { generatePostings } from './query/generate-postings.mjs';
import { CENTRE, CITY, FACETS, FIRST, PAY, QUANTILES, QUERIES, VALUES, WORKPLACE } from './query/queries.mjs';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '21' },
    plans: { type: 'boolean', default: false },
  },
});
const SIZE = Number(values.size);
const ROUNDS = Number(values.rounds);
const MOST = 1.15;
/** Postings of one call while loading. */
const BATCH = 5000;
/** Postings of one measured upsert. */
const UPSERT = 100;
const ID = 'p-7';

/** Facets leave the condition of their own field out, as they do where nothing else is said. */
const asked = (name) => ({
  ...QUERIES[name],
  ...(QUERIES[name].facets && { facets: Object.fromEntries(FACETS.map((field) => [field, { limit: VALUES }])) }),
});
/** "Elektroniker" and "Urlaub" as they stand in the index; neither has parts. */
const [ONE, TWO] = ['elektron', 'urlaub'];
/** The files of bench/sql, their parameters, and what their rows answer. */
const BY_HAND = {
  'text, top 20': { file: 'text-top-20', values: [ONE, ONE, TWO, TWO, FIRST], answer: pageOf },
  'text, city, pay, five facets': {
    file: 'text-city-pay-five-facets',
    values: [ONE, ONE, CITY, 'EUR', PAY, FIRST, VALUES],
    answer: countsOf,
  },
  'five facets, broad filter': {
    file: 'five-facets-broad-filter',
    values: [WORKPLACE, FIRST, VALUES],
    answer: countsOf,
  },
  '25 km, sorted by pay': {
    file: 'near-sorted-by-pay',
    values: [CENTRE.latitude, CENTRE.longitude, CENTRE.km, 'EUR', FIRST],
    answer: pageOf,
  },
  'pay quartiles by level': {
    file: 'pay-quartiles-by-level',
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
  const pool = server.pool();
  const store = await createStore(postgresEngine({ client: pool }));
  for (let from = 0; from < SIZE; from += BATCH)
    await store.upsert(generatePostings(Math.min(BATCH, SIZE - from), from));
  await pool.query('VACUUM ANALYZE');
  const rows = [];
  for (const [name, byHand] of Object.entries(BY_HAND)) {
    rows.push(await compared(pool, { name, ...byHand }, () => store.search(asked(name)), ownAnswer));
    if (values.plans) await showPlans(store, pool, name, byHand);
  }
  const byId = { name: 'by id', file: 'by-id', values: [ID], answer: ([row]) => JSON.parse(row.document) };
  rows.push(
    await compared(
      pool,
      byId,
      () => store.get(ID),
      (document) => document,
    ),
  );
  rows.push(await upserts(store));
  console.table(Object.fromEntries(rows.map(({ name, ...figures }) => [name, figures])));
  const isMet = rows.every(({ ratio = 0, same = true }) => ratio <= MOST && same);
  console.log(
    `${isMet ? 'pass' : 'FAIL'}  compiled SQL at most ${MOST} times as long as SQL by hand (median), same answers`,
  );
  process.exitCode = isMet ? 0 : 1;
} finally {
  await server.stop();
}

/** Runs both in turns, so that other work on the machine hits them alike. */
async function compared(pool, { name, file, values: parameters, answer }, ask, answerOf) {
  const sql = sqlOf(file);
  const [compiled, byHand] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    compiled.push(await timed(ask));
    if (sql !== undefined) byHand.push(await timed(async () => answer((await pool.query(sql, parameters)).rows)));
  }
  const own = median(compiled);
  if (sql === undefined) return { name, compiled: own };
  const other = median(byHand);
  const theirs = answer((await pool.query(sql, parameters)).rows);
  const mine = answerOf(await ask());
  const same = Object.keys(theirs).every((key) => isDeepStrictEqual(theirs[key], mine[key]));
  return { name, compiled: own, byHand: other, ratio: Number((own / other).toFixed(2)), same };
}

function sqlOf(file) {
  const path = new URL(`sql/${file}.sql`, import.meta.url);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
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

async function upserts(store) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const postings = generatePostings(UPSERT, SIZE + round * UPSERT).map((posting, index) => ({
      ...posting,
      id: `p-${(index * 7919 + round) % SIZE}`,
    }));
    times.push(await timed(() => store.upsert(postings)));
  }
  return { name: `${UPSERT} upserts`, compiled: median(times) };
}

async function showPlans(store, pool, name, { file, values: parameters }) {
  const { steps } = await store.explain(asked(name));
  const statements = [];
  for (const step of steps) {
    const [, value] = /^\$\d+ = (.*)$/s.exec(step) ?? [];
    if (value === undefined) statements.push({ text: step, values: [] });
    else statements.at(-1).values.push(JSON.parse(value) ?? Number.POSITIVE_INFINITY);
  }
  const sql = sqlOf(file);
  if (sql !== undefined) statements.push({ text: sql, values: parameters });
  for (const { text, values: own } of statements) {
    const { rows } = await pool.query(`EXPLAIN (ANALYZE, COSTS OFF) ${text}`, own);
    console.log(`\n${name}\n${text.slice(0, 200)}\n${rows.map((row) => row['QUERY PLAN']).join('\n')}`);
  }
}
