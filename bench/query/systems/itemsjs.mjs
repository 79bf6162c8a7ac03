// itemsjs, with its own facets and filters; it has no radius, no quantiles, and no change without a new index.
import itemsjs from 'itemsjs';
import { flatPosting, topOf } from '../flat-posting.mjs';
import { CITY, FACETS, FIRST, PAY, WORDS, WORKPLACE } from '../queries.mjs';

export const prepare = (postings) => postings.map(flatPosting);

export async function load(rows) {
  const engine = itemsjs(rows, {
    searchableFields: ['title', 'occupation', 'skills', 'text'],
    sortings: { newest: { field: 'datePosted', order: 'desc' } },
    aggregations: Object.fromEntries(FACETS.map((name) => [name, { size: 100_000, conjunction: true }])),
  });
  return {
    ask: {
      'text, top 20': () => ({ total: engine.search({ query: WORDS.two, per_page: FIRST }).pagination.total }),
      'text, city, pay, five facets': () =>
        answer(
          engine.search({
            query: WORDS.one,
            filters: { city: [CITY] },
            filter: ({ payMax }) => payMax >= PAY,
            per_page: FIRST,
          }),
        ),
      'five facets, broad filter': () =>
        answer(engine.search({ filters: { workplace: [WORKPLACE] }, sort: 'newest', per_page: FIRST })),
    },
  };
}

function answer({ pagination, data }) {
  const facets = Object.entries(data.aggregations).map(([name, { buckets }]) => [
    name,
    topOf(buckets.filter(({ doc_count }) => doc_count > 0).map(({ key, doc_count }) => [key, doc_count])),
  ]);
  return { total: pagination.total, facets: Object.fromEntries(facets) };
}
