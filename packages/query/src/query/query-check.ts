import type { Issue, IssuePath, UnitText } from '@berufsbild/core';
import type { AnyCollection } from '../collection/collection.ts';
import { dayNumber } from '../collection/day-number.ts';
import type { Field, FieldKind } from '../collection/field.ts';
import {
  type Check,
  every,
  flag,
  integer,
  isPlainObject,
  list,
  missing,
  number,
  object,
  oneOf,
  problem,
  shown,
  text,
  textOr,
} from './check.ts';
import { LIMITS } from './limits.ts';
import { nearestName } from './nearest-name.ts';
import type { PayFigure } from './query.ts';

const PAY_UNITS = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] satisfies readonly UnitText[];
const PAY_FIGURES = ['minValue', 'maxValue', 'midpoint'] satisfies readonly PayFigure[];
const DIRECTION = oneOf(['asc', 'desc']);

type AnyField = Field<never>;

/** The names that a query may hold. */
export const QUERY_NAMES: readonly string[] = [
  'text',
  'where',
  'near',
  'select',
  'facets',
  'stats',
  'highlight',
  'sort',
  'diversify',
  'first',
  'after',
];

/**
 * What a query over a collection may hold, built from its field table.
 *
 * @returns A function that names every problem of a value that should be a query; none where it is one. What a call
 * has no use for is named to it and refused like an unknown name.
 */
export function queryCheck(collection: AnyCollection): (query: unknown, without?: readonly string[]) => Issue[] {
  const check = shapeOf(collection);
  return (query, without = []) => {
    const report = without
      .filter((name) => isPlainObject(query) && Object.hasOwn(query, name))
      .map((name) => problem('query/unknown-name', [name], {}, name));
    check(query, [], report);
    return report.length > 0 ? report : conditionCount(query);
  };
}

function shapeOf(collection: AnyCollection): Check {
  const { fields } = collection;
  const shape = object({
    text: textOr(text(LIMITS.text), textCheck),
    where: whereCheck(fields, 0),
    near: object(
      { latitude: number(-90, 90), longitude: number(-180, 180), km: number(0, LIMITS.km), orRemote: flag },
      ['latitude', 'longitude', 'km'],
    ),
    select: list(oneOf(collection.select), collection.select.length),
    facets: every(object(byField(fields, facetCheck)), atMost(LIMITS.facets)),
    stats: every(object(byField(fields, (field) => statsCheck(field, fields))), atMost(LIMITS.facets)),
    highlight: list(oneOf(namesOf(fields, isText)), LIMITS.facets),
    sort: sortListCheck(fields),
    diversify: object({ by: oneOf(namesOf(fields, isSingleKeyword)), max: integer(1, LIMITS.first) }, ['by', 'max']),
    first: integer(0, LIMITS.first),
    after: text(LIMITS.cursor),
  });
  return every(shape, distanceNeedsNear);
}

const textCheck = object(
  {
    words: text(LIMITS.text),
    mode: oneOf(['all', 'any', 'phrase']),
    prefix: flag,
    typos: integer(0, 2),
  },
  ['words'],
);

/** The check of each field that has one. */
function byField(
  fields: AnyCollection['fields'],
  checkOf: (field: AnyField) => Check | undefined,
): Readonly<Record<string, Check>> {
  const shape: Record<string, Check> = {};
  for (const [name, field] of Object.entries(fields)) {
    const check = checkOf(field);
    if (check !== undefined) shape[name] = check;
  }
  return shape;
}

function namesOf(fields: AnyCollection['fields'], holds: (field: AnyField) => boolean): string[] {
  return Object.keys(fields).filter((name) => holds(fields[name] as AnyField));
}

function isText(field: AnyField): boolean {
  return field.kind === 'text';
}

function isSingleKeyword(field: AnyField): boolean {
  return field.kind === 'keyword' && field.many !== true;
}

function whereCheck(fields: AnyCollection['fields'], depth: number): Check {
  if (depth > LIMITS.depth) {
    return (_, path, report) => report.push(problem('query/too-deep', path, { most: LIMITS.depth }));
  }
  // The next level is built when a query first goes so deep.
  let inner: Check | undefined;
  const nested: Check = (value, path, report) => {
    inner ??= whereCheck(fields, depth + 1);
    inner(value, path, report);
  };
  const groups = { and: list(nested, LIMITS.values), or: list(nested, LIMITS.values), not: nested };
  return object({ ...byField(fields, conditionCheck), ...groups });
}

function conditionCheck(field: AnyField): Check | undefined {
  return field.kind === 'keyword' ? keywordCheck(field.values) : CONDITIONS[field.kind];
}

function keywordCheck(known: readonly string[] | undefined): Check {
  const value = known === undefined ? text(LIMITS.value) : oneOf(known);
  const values = list(value, LIMITS.values);
  return textOr(value, every(object({ in: values, all: values, none: values }), atLeastOneOf(['in', 'all', 'none'])));
}

const CONDITIONS: Readonly<Partial<Record<FieldKind, Check>>> = {
  flag,
  number: boundsCheck(number(), ['min', 'max']),
  range: boundsCheck(number(), ['min', 'max']),
  day: boundsCheck(day, ['min', 'max']),
  pay: boundsCheck(number(0), ['atLeast', 'atMost'], {
    per: oneOf(PAY_UNITS),
    currency,
    unknown: oneOf(['include', 'exclude']),
  }),
};

/** Two bounds the right way round, at least one of them, and what else belongs to them. */
function boundsCheck(
  bound: Check,
  names: readonly [string, string],
  rest: Readonly<Record<string, Check>> = {},
): Check {
  const [min, max] = names;
  return every(
    object({ [min]: bound, [max]: bound, ...rest }, Object.keys(rest)),
    atLeastOneOf(names),
    (value, path, report) => {
      if (!isPlainObject(value)) return;
      const [lower, upper] = [value[min], value[max]];
      const isWrong = typeof lower === typeof upper && (lower as number | string) > (upper as number | string);
      if (isWrong) report.push(problem('query/bounds', path, { min: lower, max: upper }));
    },
  );
}

function atLeastOneOf(names: readonly string[]): Check {
  return (value, path, report) => {
    if (!isPlainObject(value) || names.some((name) => Object.hasOwn(value, name))) return;
    report.push(problem('query/empty', path, { names }));
  };
}

function atMost(most: number): Check {
  return (value, path, report) => {
    const size = isPlainObject(value) ? Object.keys(value).length : 0;
    if (size > most) report.push(problem('query/too-many', path, { most }, size));
  };
}

function day(value: unknown, path: IssuePath, report: Issue[]): void {
  const isDay = typeof value === 'string' && value.length === 10 && dayNumber(value) !== undefined;
  if (!isDay) report.push(problem('query/day', path, {}, shown(value)));
}

/** Of two that are as near, one of these is meant. */
const COMMON_CURRENCIES = ['EUR', 'CHF'];
/** All that are known, by ISO 4217; undefined where the system has no list of them. */
let knownCurrencies: readonly string[] | undefined;

function currency(value: unknown, path: IssuePath, report: Issue[]): void {
  knownCurrencies ??= Intl.supportedValuesOf?.('currency');
  const isCode = typeof value === 'string' && /^[A-Z]{3}$/.test(value);
  if (isCode && (knownCurrencies?.includes(value) ?? true)) return;
  const written = shown(value);
  const nearest = nearestName(written, [...COMMON_CURRENCIES, ...(knownCurrencies ?? [])], 1);
  report.push(problem('query/currency', path, nearest === undefined ? {} : { nearest }, written));
}

function ascending(value: unknown, path: IssuePath, report: Issue[]): void {
  if (!Array.isArray(value)) return;
  const ascends = value.every((bound, index) => index === 0 || value[index - 1] < bound);
  if (!ascends) report.push(problem('query/not-ascending', path));
}

function facetCheck(field: AnyField): Check | undefined {
  if (field.kind === 'keyword' || field.kind === 'flag') {
    return object({ limit: integer(0, LIMITS.facetValues), disjunctive: flag });
  }
  const bound = field.kind === 'number' ? number() : field.kind === 'day' ? day : undefined;
  if (bound === undefined) return undefined;
  return object({ buckets: every(list(bound, LIMITS.buckets), ascending), disjunctive: flag }, ['buckets']);
}

function statsCheck(field: AnyField, fields: AnyCollection['fields']): Check | undefined {
  const shape = {
    by: oneOf(namesOf(fields, ({ kind }) => kind === 'keyword')),
    quantiles: list(number(0, 1), LIMITS.quantiles),
    histogram: every(list(number(), LIMITS.buckets), ascending),
    minGroup: integer(1, Number.MAX_SAFE_INTEGER),
  };
  if (field.kind === 'number') return object(shape);
  if (field.kind !== 'pay') return undefined;
  return object({ ...shape, per: oneOf(PAY_UNITS), currency, of: oneOf(PAY_FIGURES) }, ['per', 'currency', 'of']);
}

function sortListCheck(fields: AnyCollection['fields']): Check {
  const steps = list(sortCheck(fields), LIMITS.sort);
  return (value, path, report) => {
    if (Array.isArray(value)) steps(value, path, report);
    else report.push(problem('query/sort', path, {}, shown(value)));
  };
}

function sortCheck(fields: AnyCollection['fields']): Check {
  const steps: Record<string, Check> = { relevance: object({ by: text(LIMITS.value) }) };
  steps['distance'] = steps['relevance'] as Check;
  for (const [name, field] of Object.entries(fields)) {
    const by = text(LIMITS.value);
    if (field.kind === 'number' || field.kind === 'day' || isSingleKeyword(field)) {
      steps[name] = object({ by, order: DIRECTION }, ['order']);
    }
    if (field.kind === 'pay') {
      steps[name] = object({ by, order: DIRECTION, currency, of: oneOf(PAY_FIGURES) }, ['order', 'currency', 'of']);
    }
  }
  const known = oneOf(Object.keys(steps));
  return (value, path, report) => {
    if (!isPlainObject(value)) return object({})(value, path, report);
    if (!Object.hasOwn(value, 'by')) report.push(missing('by', path, known.values));
    else if (typeof value['by'] === 'string' && Object.hasOwn(steps, value['by']))
      steps[value['by']]?.(value, path, report);
    else known(value['by'], [...path, 'by'], report);
  };
}

function distanceNeedsNear(value: unknown, path: IssuePath, report: Issue[]): void {
  if (!isPlainObject(value) || !Array.isArray(value['sort']) || Object.hasOwn(value, 'near')) return;
  const index = value['sort'].findIndex((step) => isPlainObject(step) && step['by'] === 'distance');
  if (index >= 0) report.push(problem('query/needs-near', [...path, 'sort', index]));
}

/** Bounds on all conditions together; looked at only in a query that is right otherwise. */
function conditionCount(query: unknown): Issue[] {
  const where = isPlainObject(query) ? query['where'] : undefined;
  const counts = [
    [conditionsIn(where), LIMITS.conditions],
    [valuesIn(where), LIMITS.allValues],
  ] as const;
  return counts.flatMap(([count, most]) =>
    count > most ? [problem('query/too-many', ['where'], { most }, count)] : [],
  );
}

/** Texts at any depth: of many, nearly all are values. */
function valuesIn(where: unknown): number {
  if (typeof where !== 'object' || where === null) return Number(typeof where === 'string');
  return Object.values(where).reduce((sum: number, inner) => sum + valuesIn(inner), 0);
}

function conditionsIn(where: unknown): number {
  if (!isPlainObject(where)) return 0;
  const { and = [], or = [], not, ...fields } = where as { and?: unknown[]; or?: unknown[]; not?: unknown };
  const groups = [...and, ...or, ...(not === undefined ? [] : [not])].map(conditionsIn);
  // A group costs a pass too, whatever is in it.
  return groups.reduce((sum, count) => sum + Math.max(1, count), Object.keys(fields).length);
}
