// Orama, with its own filters, facets, radius and order; it has no quantiles. All text is one property: it finds several
// words only where they stand in the same one.
import { create, getByID, insertMultiple, search, update } from '@orama/orama';
import { flatPosting, topOf } from '../flat-posting.mjs';
import { CENTRE, CITY, FACETS, FIRST, PAY, WORDS, WORKPLACE } from '../queries.mjs';

const SCHEMA = {
  words: 'string',
  level: 'enum',
  workplace: 'enum',
  time: 'enum[]',
  skill: 'enum[]',
  city: 'enum',
  position: 'geopoint',
  payMin: 'number',
  payMax: 'number',
  datePosted: 'string',
};

export const prepare = (postings) =>
  postings.map(flatPosting).map(({ latitude, longitude, ...row }) => ({
    ...row,
    words: `${row.title} ${row.occupation} ${row.skills} ${row.text}`,
    position: { lat: latitude, lon: longitude },
  }));

export async function load(rows) {
  const index = create({ schema: SCHEMA });
  await insertMultiple(index, rows, 1000);
  const facets = Object.fromEntries(FACETS.map((name) => [name, { limit: 100_000 }]));
  const text = (term) => ({ term, properties: ['words'], threshold: 0, limit: FIRST });
  return {
    ask: {
      'text, top 20': async () => {
        const { count, hits } = await search(index, text(WORDS.two));
        return { total: count, page: hits.map(({ document }) => document) };
      },
      'text, city, pay, five facets': async () =>
        answer(
          await search(index, { ...text(WORDS.one), where: { city: { eq: CITY }, payMax: { gte: PAY } }, facets }),
        ),
      'five facets, broad filter': async () => {
        const sortBy = { property: 'datePosted', order: 'DESC' };
        return answer(
          await search(index, { term: '', where: { workplace: { eq: WORKPLACE } }, facets, sortBy, limit: FIRST }),
        );
      },
      '25 km, sorted by pay': async () => {
        const { latitude: lat, longitude: lon, km } = CENTRE;
        const where = { position: { radius: { coordinates: { lat, lon }, value: km, unit: 'km', inside: true } } };
        const sortBy = { property: 'payMin', order: 'DESC' };
        return { total: (await search(index, { term: '', where, sortBy, limit: FIRST })).count };
      },
    },
    get: (id) => getByID(index, id),
    upsert: (row) => update(index, row.id, row),
  };
}

function answer({ count, facets }) {
  return {
    total: count,
    facets: Object.fromEntries(
      Object.entries(facets).map(([name, { values }]) => [
        name,
        topOf(Object.entries(values).filter(([, n]) => n > 0)),
      ]),
    ),
  };
}
