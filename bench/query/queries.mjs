// The queries that are measured, as our query object has them; every system is asked for the same in its own words.

const FIVE_FACETS = { level: {}, workplace: {}, time: {}, skill: { limit: 10 }, city: { limit: 10 } };

export const QUERIES = {
  'text, top 20': { text: { words: 'Projektplanung Softwareentwickler', typos: 0, prefix: false }, first: 20 },
  'text, city, pay, five facets': {
    text: { words: 'Softwareentwickler', typos: 0, prefix: false },
    where: { city: 'Köln', salary: { atLeast: 45_000, per: 'YEAR', currency: 'EUR', unknown: 'exclude' } },
    facets: FIVE_FACETS,
    first: 20,
  },
  'five facets, broad filter': { where: { workplace: 'onsite' }, facets: FIVE_FACETS, first: 20 },
  '25 km, sorted by pay': {
    near: { latitude: 50.94, longitude: 6.96, km: 25 },
    sort: [{ by: 'salary', order: 'desc', currency: 'EUR', of: 'minValue' }],
    first: 20,
  },
  'pay quartiles by level': {
    stats: { salary: { by: 'level', per: 'YEAR', currency: 'EUR', of: 'minValue', minGroup: 1 } },
    first: 0,
  },
};
