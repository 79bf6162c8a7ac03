import type { UnitText } from '@berufsbild/core';
import type { AnyCollection } from '../collection/collection.ts';
import type { Field, FieldKind } from '../collection/field.ts';
import { LIMITS } from '../query/limits.ts';
import type { PayFigure } from '../query/query.ts';

type Json = Readonly<Record<string, unknown>>;
type AnyField = Field<never>;

const object = (properties: Json, required: readonly string[] = []): Json => ({
  type: 'object',
  additionalProperties: false,
  properties,
  ...(required.length === 0 ? {} : { required }),
});
const list = (items: Json, maxItems: number): Json => ({ type: 'array', items, maxItems });
const oneOf = (values: readonly string[]): Json => ({ type: 'string', enum: values });
const text = (maxLength: number): Json => ({ type: 'string', maxLength });
const number = (minimum: number, maximum: number): Json => ({ type: 'number', minimum, maximum });
const integer = (minimum: number, maximum: number): Json => ({ type: 'integer', minimum, maximum });
const atLeastOneOf = (schema: Json): Json => ({ ...schema, minProperties: 1 });

const NUMBER = { type: 'number' };
const BOOLEAN = { type: 'boolean' };
const DAY = { type: 'string', format: 'date' };
const CURRENCY = { type: 'string', pattern: '^[A-Z]{3}$' };
const UNIT = oneOf(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] satisfies readonly UnitText[]);
const FIGURE = oneOf(['minValue', 'maxValue', 'midpoint'] satisfies readonly PayFigure[]);
const DIRECTION = oneOf(['asc', 'desc']);

/** JSON Schemas of what may be asked of a collection, out of its field table. */
export function querySchema(collection: AnyCollection): Readonly<Record<string, Json>> {
  const properties = {
    where: { $ref: '#/components/schemas/Where' },
    near: object(
      { latitude: number(-90, 90), longitude: number(-180, 180), km: number(0, LIMITS.km), orRemote: BOOLEAN },
      ['latitude', 'longitude', 'km'],
    ),
    select: list(oneOf(collection.select), collection.select.length),
    facets: object(byField(collection, (field) => facetOf(field))),
    stats: object(byField(collection, (field) => statsOf(field, collection))),
    highlight: list(oneOf(namesOf(collection, ({ kind }) => kind === 'text')), LIMITS.facets),
    sort: list(sortOf(collection), LIMITS.sort),
    diversify: object({ by: oneOf(namesOf(collection, isSingleKeyword)), max: integer(1, LIMITS.first) }, [
      'by',
      'max',
    ]),
    first: integer(0, LIMITS.first),
    after: text(LIMITS.cursor),
  };
  const where = { $ref: '#/components/schemas/Where' };
  const groups = { and: list(where, LIMITS.values), or: list(where, LIMITS.values), not: where };
  return {
    Query: object({ text: TEXT, ...properties }),
    SimilarQuery: object(properties),
    Where: object({ ...byField(collection, conditionOf), ...groups }),
  };
}

const TEXT: Json = {
  anyOf: [
    text(LIMITS.text),
    object({ words: text(LIMITS.text), mode: oneOf(['all', 'any', 'phrase']), prefix: BOOLEAN, typos: integer(0, 2) }, [
      'words',
    ]),
  ],
};

function byField({ fields }: AnyCollection, schemaOf: (field: AnyField) => Json | undefined): Json {
  const rows = Object.entries(fields).map(([name, field]) => [name, schemaOf(field)] as const);
  return Object.fromEntries(rows.filter(([, schema]) => schema !== undefined));
}

function namesOf({ fields }: AnyCollection, holds: (field: AnyField) => boolean): string[] {
  return Object.keys(fields).filter((name) => holds(fields[name] as AnyField));
}

function isSingleKeyword(field: AnyField): boolean {
  return field.kind === 'keyword' && field.many !== true;
}

const bounds = (bound: Json): Json => atLeastOneOf(object({ min: bound, max: bound }));

const CONDITIONS: Readonly<Partial<Record<FieldKind, Json>>> = {
  flag: BOOLEAN,
  number: bounds(NUMBER),
  range: bounds(NUMBER),
  day: bounds(DAY),
  pay: {
    ...object(
      {
        atLeast: { type: 'number', minimum: 0 },
        atMost: { type: 'number', minimum: 0 },
        per: UNIT,
        currency: CURRENCY,
        unknown: oneOf(['include', 'exclude']),
      },
      ['per', 'currency', 'unknown'],
    ),
    anyOf: [{ required: ['atLeast'] }, { required: ['atMost'] }],
  },
};

function conditionOf(field: AnyField): Json | undefined {
  if (field.kind !== 'keyword') return CONDITIONS[field.kind];
  const value = field.values === undefined ? text(LIMITS.value) : oneOf(field.values);
  const values = list(value, LIMITS.values);
  return { anyOf: [value, atLeastOneOf(object({ in: values, all: values, none: values }))] };
}

const FACETS: Readonly<Partial<Record<FieldKind, Json>>> = {
  keyword: object({ limit: integer(0, LIMITS.facetValues), disjunctive: BOOLEAN }),
  flag: object({ limit: integer(0, LIMITS.facetValues), disjunctive: BOOLEAN }),
  number: object({ buckets: list(NUMBER, LIMITS.buckets), disjunctive: BOOLEAN }, ['buckets']),
  day: object({ buckets: list(DAY, LIMITS.buckets), disjunctive: BOOLEAN }, ['buckets']),
};

function facetOf({ kind }: AnyField): Json | undefined {
  return FACETS[kind];
}

function statsOf({ kind }: AnyField, collection: AnyCollection): Json | undefined {
  const shape = {
    by: oneOf(namesOf(collection, (field) => field.kind === 'keyword')),
    quantiles: list(number(0, 1), LIMITS.quantiles),
    histogram: list(NUMBER, LIMITS.buckets),
    minGroup: { type: 'integer', minimum: 1 },
  };
  if (kind === 'number') return object(shape);
  if (kind !== 'pay') return undefined;
  return object({ ...shape, per: UNIT, currency: CURRENCY, of: FIGURE }, ['per', 'currency', 'of']);
}

function sortOf(collection: AnyCollection): Json {
  const plain = namesOf(
    collection,
    (field) => field.kind === 'number' || field.kind === 'day' || isSingleKeyword(field),
  );
  const pay = namesOf(collection, ({ kind }) => kind === 'pay');
  return {
    anyOf: [
      object({ by: oneOf(['relevance', 'distance']) }, ['by']),
      object({ by: oneOf(plain), order: DIRECTION }, ['by', 'order']),
      object({ by: oneOf(pay), order: DIRECTION, currency: CURRENCY, of: FIGURE }, ['by', 'order', 'currency', 'of']),
    ],
  };
}
