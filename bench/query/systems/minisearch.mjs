// MiniSearch for the words, loops over its hits for all else.
import MiniSearch from 'minisearch';
import { byDate, byPay, facetsOf, flatPosting, isNear, payByLevel } from '../flat-posting.mjs';
import { CITY, FIRST, PAY, WORDS, WORKPLACE } from '../queries.mjs';

const BOOST = { title: 8, occupation: 4, skills: 2, text: 1 };
const OPTIONS = { combineWith: 'AND', boost: BOOST };

export const prepare = (postings) => postings.map(flatPosting);

export async function load(rows) {
  const index = new MiniSearch({ fields: Object.keys(BOOST) });
  index.addAll(rows);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const found = (words) => index.search(words, OPTIONS);
  const all = () => [...byId.values()];
  return {
    ask: {
      'text, top 20': () => {
        const hits = found(WORDS.two);
        return { total: hits.length, page: hits.slice(0, FIRST).map(({ id }) => byId.get(id)) };
      },
      'text, city, pay, five facets': () => {
        const hits = found(WORDS.one).map(({ id }) => byId.get(id));
        const rest = hits.filter(({ city, payMax }) => city === CITY && payMax >= PAY);
        return { total: rest.length, facets: facetsOf(rest) };
      },
      'five facets, broad filter': () => {
        const rest = all().filter(({ workplace }) => workplace === WORKPLACE);
        return { total: rest.length, facets: facetsOf(rest), ids: page(rest, byDate) };
      },
      '25 km, sorted by pay': () => {
        const rest = all().filter(isNear);
        return { total: rest.length, ids: page(rest, byPay) };
      },
      'pay quartiles by level': () => ({ total: byId.size, quantiles: payByLevel(all()) }),
    },
    get: (id) => byId.get(id),
    upsert: (row) => {
      index.replace(row);
      byId.set(row.id, row);
    },
  };
}

function page(rows, order) {
  return rows
    .sort(order)
    .slice(0, FIRST)
    .map(({ id }) => id);
}
