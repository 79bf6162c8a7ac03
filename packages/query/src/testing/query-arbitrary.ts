import * as fc from 'fast-check';
import type { Query } from '../query/query.ts';
import type { Where } from '../query/where.ts';
import { bounds } from './bounds-arbitrary.ts';
import { CITIES, CURRENCIES, EMPLOYERS, LEVELS, SKILLS, WORDS } from './posting-arbitrary.ts';

/** Typed and mistyped words. */
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Mark',
      'Entwick',
      'Managr',
      'Marketign',
      'Entwuckler',
      'Softwareentwicklr',
      'Straßen',
      'Marketingmanger',
      'Softwareentw',
      'Entwicklun',
      'Develpoer',
      'Softwaredev',
      'Softwareen',
      'Marktingmanager',
      'mit',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const words = fc.array(word, { maxLength: 3 }).map((list) => list.join(' '));

const text: fc.Arbitrary<NonNullable<Query['text']>> = fc.oneof(
  words,
  fc.record(
    {
      words,
      mode: fc.constantFrom('all' as const, 'any' as const, 'phrase' as const),
      prefix: fc.boolean(),
      typos: fc.constantFrom(0 as const, 1 as const, 2 as const),
    },
    { requiredKeys: ['words'] },
  ),
);

function keyword<Value extends string>(...values: readonly Value[]) {
  const list = fc.array(fc.constantFrom(...values), { maxLength: 3 });
  return fc.oneof(
    fc.constantFrom(...values),
    fc
      .record({ in: list, all: list, none: list }, { requiredKeys: [] })
      .filter((condition) => Object.keys(condition).length > 0),
  );
}

const day = fc.constantFrom('2026-10-01', '2026-10-15', '2026-11-01', '2026-11-02', '2026-11-03');

const salary = fc.record(
  {
    atLeast: fc.integer({ min: 0, max: 100_000 }),
    per: fc.constantFrom('HOUR' as const, 'MONTH' as const, 'YEAR' as const),
    currency: fc.constantFrom(...CURRENCIES, 'USD'),
    unknown: fc.constantFrom('include' as const, 'exclude' as const),
  },
  { noNullPrototype: true },
);

const conditions = {
  level: keyword(...LEVELS),
  city: keyword(...CITIES),
  employer: keyword(...EMPLOYERS),
  skill: keyword(...SKILLS),
  time: keyword('full', 'part'),
  region: keyword('DE', 'DE/Bayern', 'AT'),
  salary,
  hoursPerWeek: bounds(fc.integer({ min: 5, max: 50 })),
  experienceYears: bounds(fc.integer({ min: 0, max: 6 })),
  datePosted: bounds(day),
  directApply: fc.boolean(),
};

const flat = fc.record(conditions, { requiredKeys: [], noNullPrototype: true }).map(fewOf(3));

const where: fc.Arbitrary<Where> = fc.oneof(
  { weight: 3, arbitrary: flat },
  {
    weight: 1,
    arbitrary: fc.record(
      { and: fc.array(flat, { maxLength: 2 }), or: fc.array(flat, { maxLength: 2 }), not: flat },
      { requiredKeys: [], noNullPrototype: true },
    ),
  },
) as fc.Arbitrary<Where>;

/** Keeps the first names of an object, so that conditions are not all there at once. */
function fewOf(most: number): (value: object) => object {
  return (value) => Object.fromEntries(Object.entries(value).slice(0, most));
}

const near = fc.record(
  {
    latitude: fc.double({ min: 50, max: 51, noNaN: true }),
    longitude: fc.double({ min: 6, max: 7, noNaN: true }),
    km: fc.integer({ min: 0, max: 60 }),
    orRemote: fc.boolean(),
  },
  { requiredKeys: ['latitude', 'longitude', 'km'], noNullPrototype: true },
);

const values = fc.record(
  { limit: fc.integer({ min: 0, max: 4 }), disjunctive: fc.boolean() },
  { requiredKeys: [], noNullPrototype: true },
);

const facets = fc.record(
  {
    level: values,
    city: values,
    employer: values,
    skill: values,
    region: values,
    directApply: values,
    experienceYears: fc.constant({ buckets: [1, 3] }),
    datePosted: fc.constant({ buckets: ['2026-10-15', '2026-11-02'] }),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const direction = fc.constantFrom('asc' as const, 'desc' as const);
const figure = fc.constantFrom('minValue' as const, 'maxValue' as const, 'midpoint' as const);
const group = fc.constantFrom('level' as const, 'skill' as const, 'employer' as const);
const minGroup = fc.integer({ min: 1, max: 3 });

const stats = fc.record(
  {
    salary: fc.record(
      {
        by: group,
        per: fc.constantFrom('MONTH' as const, 'YEAR' as const),
        currency: fc.constantFrom(...CURRENCIES, 'USD'),
        of: figure,
        quantiles: fc.constant([0, 0.25, 0.5, 1]),
        histogram: fc.constant([100, 1000, 20_000]),
        minGroup,
      },
      { requiredKeys: ['per', 'currency', 'of'], noNullPrototype: true },
    ),
    experienceYears: fc.record({ by: group, minGroup }, { requiredKeys: [], noNullPrototype: true }),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const sort = fc.array(
  fc.oneof(
    fc.constant({ by: 'relevance' as const }),
    fc.record(
      {
        by: fc.constantFrom('employer' as const, 'level' as const, 'experienceYears' as const, 'datePosted' as const),
        order: direction,
      },
      { noNullPrototype: true },
    ),
    fc.record(
      { by: fc.constant('salary' as const), order: direction, currency: fc.constantFrom(...CURRENCIES), of: figure },
      { noNullPrototype: true },
    ),
  ),
  { maxLength: 2 },
);

/** A query over the postings of `postingArbitrary` that asks for everything at times. */
export const queryArbitrary: fc.Arbitrary<Query> = fc.record(
  {
    text,
    where,
    near,
    select: fc.constant(['title' as const]),
    facets,
    stats,
    highlight: fc.constant(['title' as const]),
    sort,
    diversify: fc.record(
      { by: fc.constant('employer' as const), max: fc.integer({ min: 1, max: 2 }) },
      { noNullPrototype: true },
    ),
    first: fc.integer({ min: 0, max: 8 }),
  },
  { requiredKeys: [], noNullPrototype: true },
);
