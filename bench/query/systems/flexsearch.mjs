// FlexSearch for the words, loops for all else, the ranking by fields too, as somebody writes them who cares about speed.
import FlexSearch from 'flexsearch';
import { byDate, byPay, facetsOf, flatPosting, isNear, payByLevel } from '../flat-posting.mjs';
import { CITY, FIRST, PAY, WORDS, WORKPLACE } from '../queries.mjs';

const { Index, Charset } = FlexSearch;
/** Points of a word by the best field it stands in. */
const TIERS = { title: 8, occupation: 4, skills: 2, text: 1 };

export const prepare = (postings) => postings.map(flatPosting);

export async function load(prepared) {
  const rows = [...prepared];
  // An index a field: a document index finds two words only where both stand in the same field.
  const indexes = Object.keys(TIERS).map((name) => [
    name,
    new Index({ tokenize: 'strict', encoder: Charset.Normalize }),
  ]);
  const slotOf = new Map();
  for (const [slot, row] of rows.entries()) {
    for (const [name, index] of indexes) index.add(slot, row[name]);
    slotOf.set(row.id, slot);
  }
  /** Rows with all words, each with its points. */
  const found = (words) => {
    const terms = words.split(' ');
    const points = new Uint8Array(rows.length);
    const matched = new Uint8Array(rows.length);
    for (const term of terms) {
      const best = new Uint8Array(rows.length);
      for (const [name, index] of indexes) {
        const tier = TIERS[name];
        for (const slot of index.search(term, { limit: rows.length })) if (tier > best[slot]) best[slot] = tier;
      }
      for (let slot = 0; slot < best.length; slot += 1) {
        if (best[slot] === 0) continue;
        points[slot] += best[slot];
        matched[slot] += 1;
      }
    }
    const hits = [];
    for (let slot = 0; slot < matched.length; slot += 1) {
      if (matched[slot] === terms.length) hits.push({ row: rows[slot], points: points[slot] });
    }
    return hits;
  };
  return {
    ask: {
      'text, top 20': () => {
        const hits = found(WORDS.two);
        return { total: hits.length, ids: best(hits) };
      },
      'text, city, pay, five facets': () => {
        const rest = found(WORDS.one).filter(({ row }) => row.city === CITY && row.payMax >= PAY);
        return { total: rest.length, ids: best(rest), facets: facetsOf(rest.map(({ row }) => row)) };
      },
      'five facets, broad filter': () => {
        const rest = [];
        for (const row of rows) if (row.workplace === WORKPLACE) rest.push(row);
        return { total: rest.length, facets: facetsOf(rest), ids: page(rest, byDate) };
      },
      '25 km, sorted by pay': () => {
        const rest = [];
        for (const row of rows) if (isNear(row)) rest.push(row);
        return { total: rest.length, ids: page(rest, byPay) };
      },
      'pay quartiles by level': () => ({ total: rows.length, quantiles: payByLevel(rows) }),
    },
    get: (id) => rows[slotOf.get(id)],
    upsert: (row) => {
      const slot = slotOf.get(row.id);
      for (const [name, index] of indexes) index.update(slot, row[name]);
      rows[slot] = row;
    },
  };
}

function best(hits) {
  hits.sort((left, right) => right.points - left.points || byDate(left.row, right.row));
  return hits.slice(0, FIRST).map(({ row }) => row.id);
}

function page(rows, order) {
  return rows
    .sort(order)
    .slice(0, FIRST)
    .map(({ id }) => id);
}
