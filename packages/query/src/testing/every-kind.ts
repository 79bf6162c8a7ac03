import type { Position, Range } from '@berufsbild/core';
import * as fc from 'fast-check';
import { isStorableText } from '../collection/clean-value.ts';
import type { Collection, FieldTable, StoredDocument } from '../collection/collection.ts';
import type { YearlyPay } from '../collection/field.ts';
import type { Query } from '../query/query.ts';
import type { Where } from '../query/where.ts';
import { bounds } from './bounds-arbitrary.ts';

/** A document of no trade at all: what its fields are called is all that they mean. */
interface Thing extends StoredDocument {
  readonly names?: readonly string[];
  readonly body?: string;
  readonly one?: string;
  readonly known?: string;
  readonly many?: readonly string[];
  readonly yes?: boolean;
  readonly size?: number;
  readonly day?: string;
  readonly span?: Range;
  readonly pay?: readonly YearlyPay[];
  readonly fee?: readonly YearlyPay[];
  readonly places?: readonly Position[];
  readonly anywhere?: boolean;
}

const FIELDS = {
  names: { kind: 'text', tier: 4, read: ({ names }) => names },
  body: { kind: 'text', tier: 1, read: ({ body }) => [body] },
  one: { kind: 'keyword', column: 'of_one', read: ({ one }) => [one] },
  known: { kind: 'keyword', values: ['low', 'high'], url: 'bekannt', read: ({ known }) => [known] },
  many: { kind: 'keyword', many: true, read: ({ many }) => many },
  yes: { kind: 'flag', read: ({ yes }) => yes },
  size: { kind: 'number', url: 'min', read: ({ size }) => size },
  day: { kind: 'day', read: ({ day }) => day },
  span: { kind: 'range', read: ({ span }) => span },
  pay: { kind: 'pay', read: ({ pay }) => pay },
  fee: { kind: 'pay', read: ({ fee }) => fee },
  place: {
    kind: 'position',
    read: ({ places = [], anywhere = false }) => ({ positions: places, remote: anywhere }),
  },
} as const satisfies FieldTable<Thing>;

/** A collection with fields of every kind, two of pay, in an order by text. For tests. */
export const EVERY_KIND: Collection<Thing, typeof FIELDS> = {
  name: 'every_kind',
  fields: FIELDS,
  order: { by: 'one', order: 'desc' },
  select: ['names', 'size', 'places'],
  similarBy: ['names'],
};

const WORDS = [
  'Bäcker',
  'Backofen',
  'Maschinenbau',
  'Ingenieurin',
  'Maschinenbauingenieur',
  'F&E',
  'NULL',
  '{a,b}',
  '😀',
];
const VALUES = [
  'a',
  'A',
  'ä',
  'NULL',
  'null',
  '{x}',
  'x,y',
  '"',
  '\\',
  ' ',
  '\t',
  '\0',
  '\uD800',
  '😀',
  '*',
  '__proto__',
];
const NUMBERS = [-7.25, -1, 0, 0.1, 0.2, 1, 2.5, 1e9, 1e21];
const DAYS = ['0001-01-01', '1969-12-31', '1970-01-01', '2024-02-29', '2026-06-30', '9999-12-31'];
/** At the poles, on both sides of the date line, and near each other. */
const POSITIONS: readonly Position[] = [
  { latitude: 90, longitude: 0 },
  { latitude: 89.9, longitude: 120 },
  { latitude: -90, longitude: 10 },
  { latitude: 0, longitude: 180 },
  { latitude: 0, longitude: -179.9 },
  { latitude: 50, longitude: 7 },
  { latitude: 50.1, longitude: 7.1 },
];

const word = fc.constantFrom(...WORDS);
const value = fc.constantFrom(...VALUES);
const number = fc.constantFrom(...NUMBERS);
const day = fc.constantFrom(...DAYS);
const currency = fc.constantFrom('EUR', 'CHF');
const known = fc.constantFrom('low', 'high');
const range = fc.record({ min: number, max: number }, { requiredKeys: [], noNullPrototype: true });
const pay = fc.uniqueArray(
  fc.record({ currency, min: number, max: number }, { requiredKeys: ['currency'], noNullPrototype: true }),
  { maxLength: 2, selector: (entry) => entry.currency },
);

/** Documents of {@link EVERY_KIND} with different ids. */
export const thingsArbitrary: fc.Arbitrary<Thing[]> = fc.uniqueArray(
  fc.record(
    {
      id: fc.oneof(fc.integer({ min: 0, max: 99 }).map(String), fc.constantFrom(...VALUES.filter(isStorableText))),
      names: fc.array(word, { maxLength: 3 }),
      body: fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
      one: value,
      known,
      many: fc.array(value, { maxLength: 3 }),
      yes: fc.boolean(),
      size: number,
      day: fc.oneof(day, fc.constant('2026-02-30')),
      span: range,
      pay,
      fee: pay,
      places: fc.array(fc.constantFrom(...POSITIONS), { maxLength: 2 }),
      anywhere: fc.boolean(),
    },
    { requiredKeys: ['id'], noNullPrototype: true },
  ),
  { maxLength: 40, size: '+1', selector: ({ id }) => id },
);

const payCondition = fc.record({
  atLeast: fc.constantFrom(0, 1, 1000),
  per: fc.constantFrom('DAY' as const, 'YEAR' as const),
  currency,
  unknown: fc.constantFrom('include' as const, 'exclude' as const),
});

type Things = Where<typeof EVERY_KIND>;

const condition: fc.Arbitrary<Things> = fc.oneof(
  value.map((one) => ({ one })),
  known.map((each) => ({ known: { none: [each] } })),
  fc
    .record({ in: fc.array(value, { minLength: 1, maxLength: 3 }), none: fc.array(value, { maxLength: 1 }) })
    .map((many) => ({ many })),
  fc.boolean().map((yes) => ({ yes })),
  bounds(number).map((size) => ({ size })),
  bounds(day).map((since) => ({ day: since })),
  bounds(number).map((span) => ({ span })),
  payCondition.map((asked) => ({ pay: asked })),
  payCondition.map((asked) => ({ fee: asked })),
);
const conditions = fc.tuple(condition, condition).map((two): Things => Object.assign({}, ...two));
const where = fc.record(
  { or: fc.array(conditions, { minLength: 1, maxLength: 3 }), not: conditions },
  { requiredKeys: ['or'] },
);

const near = fc.record({
  latitude: fc.constantFrom(...POSITIONS.map(({ latitude }) => latitude)),
  longitude: fc.constantFrom(...POSITIONS.map(({ longitude }) => longitude)),
  km: fc.constantFrom(0, 15, 200, 20_000),
  orRemote: fc.boolean(),
});

const order = fc.constantFrom('asc' as const, 'desc' as const);
const of = fc.constantFrom('minValue' as const, 'midpoint' as const);
const payOf = { currency, of };
const step = fc.oneof(
  fc.record({ by: fc.constantFrom('one' as const, 'known' as const, 'size' as const, 'day' as const), order }),
  fc.record({ by: fc.constantFrom('pay' as const, 'fee' as const), order, ...payOf }),
);
const summary = { by: fc.constantFrom('one' as const, 'many' as const), minGroup: fc.constant(1) };

/** Queries over {@link EVERY_KIND} that ask for a little of everything. */
export const thingQueryArbitrary: fc.Arbitrary<Query<typeof EVERY_KIND>> = fc.oneof(
  fc.record(
    {
      text: fc
        .array(word, { minLength: 1, maxLength: 2 })
        .map((words) => ({ words: words.join(' '), mode: 'any' as const })),
      where,
      highlight: fc.constant(['names', 'body'] as const),
      sort: fc.array(step, { maxLength: 2 }),
      diversify: fc.record({ by: fc.constantFrom('one' as const, 'known' as const), max: fc.constant(1) }),
      first: fc.integer({ min: 0, max: 6 }),
    },
    { requiredKeys: [], noNullPrototype: true },
  ),
  fc.record(
    {
      near,
      where,
      select: fc.constant(['places'] as const),
      sort: step.map((next) => [{ by: 'distance' as const }, next]),
    },
    { requiredKeys: ['near'], noNullPrototype: true },
  ),
  fc.record(
    {
      where,
      facets: fc.constant({
        ...{ one: {}, known: { disjunctive: false }, many: { limit: 3 }, yes: {} },
        ...{ size: { buckets: [0, 1] }, day: { buckets: ['1970-01-01'] } },
      }),
      stats: fc.record({
        size: fc.record({ ...summary, histogram: fc.constant([0, 1]) }),
        fee: fc.record({ ...summary, ...payOf, per: fc.constant('MONTH' as const) }),
      }),
    },
    { requiredKeys: ['facets', 'stats'], noNullPrototype: true },
  ),
);
