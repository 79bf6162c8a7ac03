// Our store over the memory engine, with all its features on.
import { importSource } from '../../../scripts/import-source.mjs';
import { QUERIES } from '../queries.mjs';

const { createStore, memoryEngine } = await importSource(`
  export { createStore } from '@berufsbild/query';
  export { memoryEngine } from '@berufsbild/query/memory';
`);

/** Postings of one upsert while loading. */
const BATCH = 1000;

export const prepare = (postings) => postings;

export async function load(postings) {
  const store = await createStore(memoryEngine());
  for (let at = 0; at < postings.length; at += BATCH) await store.upsert(postings.slice(at, at + BATCH));
  return { ...answering(store), store };
}

/** The queries over any store of ours. */
export function answering(store) {
  return {
    ask: Object.fromEntries(
      Object.entries(QUERIES).map(([name, query]) => [name, async () => plain(await store.search(query))]),
    ),
    get: (id) => store.get(id),
    upsert: (posting) => store.upsert(posting),
  };
}

function plain({ total, hits, facets, stats }) {
  return {
    total,
    ids: hits.map(({ id }) => id),
    facets: Object.fromEntries(
      Object.entries(facets).map(([name, { counts }]) => [name, counts.map(({ value, count }) => [value, count])]),
    ),
    quantiles: Object.fromEntries((stats.salary?.groups ?? []).map(({ value, quantiles }) => [value, quantiles])),
  };
}
