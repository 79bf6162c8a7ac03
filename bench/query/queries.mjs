// What is measured, as our query object has it; every system is asked for the same in its own words.

/** Words that are no compounds and have no other forms in the postings, so that every tokeniser finds the same. */
export const WORDS = { one: 'Elektroniker', two: 'Elektroniker Urlaub' };
export const CITY = 'Köln';
export const PAY = 45_000;
export const CENTRE = { latitude: 50.94, longitude: 6.96, km: 25 };
export const WORKPLACE = 'onsite';
export const FACETS = ['level', 'workplace', 'time', 'skill', 'city'];
export const QUANTILES = [0.25, 0.5, 0.75];
export const FIRST = 20;
/** Values of a facet that are compared. */
export const VALUES = 10;

const facets = Object.fromEntries(FACETS.map((name) => [name, { limit: VALUES, disjunctive: false }]));
const pay = { per: 'YEAR', currency: 'EUR' };

export const QUERIES = {
  'text, top 20': { text: WORDS.two, first: FIRST },
  'text, city, pay, five facets': {
    text: WORDS.one,
    where: { city: CITY, salary: { ...pay, atLeast: PAY, unknown: 'exclude' } },
    facets,
    first: FIRST,
  },
  'five facets, broad filter': { where: { workplace: WORKPLACE }, facets, first: FIRST },
  '25 km, sorted by pay': {
    near: CENTRE,
    sort: [{ by: 'salary', order: 'desc', currency: pay.currency, of: 'minValue' }],
    first: FIRST,
  },
  'pay quartiles by level': {
    stats: { salary: { ...pay, by: 'level', of: 'minValue', quantiles: QUANTILES, minGroup: 1 } },
    first: 0,
  },
};

export const NAMES = Object.keys(QUERIES);
