import type { Issue, UnitText } from '@berufsbild/core';
import { cleanValue } from '../collection/clean-value.ts';
import type { AnyCollection } from '../collection/collection.ts';
import { dayNumber } from '../collection/day-number.ts';
import type { Field } from '../collection/field.ts';
import { unitsAYear } from '../posting/units-a-year.ts';
import { problem } from './check.ts';
import { readCursor } from './cursor.ts';
import { fingerprint } from './fingerprint.ts';
import type { Conjunct, FacetPlan, NearPlan, OrderStep, Plan, Predicate, StatsPlan, TextPlan } from './plan.ts';
import type { Near, TextQuery } from './query.ts';
import { textPlan } from './text-plan.ts';
import type { BoundsCondition, KeywordCondition, PayCondition } from './where.ts';

/** A query that has passed the check, its fields no longer tied to a collection. */
export interface CheckedQuery {
  readonly text?: string | TextQuery;
  readonly where?: Readonly<Record<string, unknown>>;
  readonly near?: Near;
  readonly select?: readonly string[];
  readonly facets?: Readonly<Record<string, AnyFacetRequest>>;
  readonly stats?: Readonly<Record<string, AnyStatsRequest>>;
  readonly highlight?: readonly string[];
  readonly sort?: readonly AnySort[];
  readonly diversify?: { readonly by: string; readonly max: number };
  readonly first?: number;
  readonly after?: string;
}

interface AnyFacetRequest {
  readonly limit?: number;
  readonly buckets?: readonly (number | string)[];
  readonly disjunctive?: boolean;
}

interface AnyStatsRequest {
  readonly by?: string;
  readonly quantiles?: readonly number[];
  readonly histogram?: readonly number[];
  readonly minGroup?: number;
  readonly per?: UnitText;
  readonly currency?: string;
  readonly of?: 'minValue' | 'maxValue' | 'midpoint';
}

interface AnySort {
  readonly by: string;
  readonly order?: 'asc' | 'desc';
  readonly currency?: string;
  readonly of?: 'minValue' | 'maxValue' | 'midpoint';
}

/** Hits of a page, where the query does not say. */
const DEFAULT_FIRST = 20;
const DEFAULT_FACET_LIMIT = 10;
const DEFAULT_QUANTILES = [0.25, 0.5, 0.75];
/** Fewer documents would tell about single employers. */
const DEFAULT_MIN_GROUP = 5;
/** A condition that no document fulfils. */
const NOTHING: Conjunct = { predicate: { op: 'or', of: [] } };

/** Turns a checked query into what engines run; an issue where its words are too many or its cursor is another one's. */
export function planQuery(query: CheckedQuery, collection: AnyCollection): Plan | Issue {
  const { text: asked, where, near, sort, diversify, first = DEFAULT_FIRST, after } = query;
  const words = textPlan(asked);
  if (words !== undefined && typeof words !== 'string' && 'code' in words) return words;
  const text = words === 'nothing' ? undefined : words;
  const plan: Plan = {
    ...(text === undefined ? {} : { text }),
    where: [...whereParts(where ?? {}, collection), ...(words === 'nothing' ? [NOTHING] : [])],
    ...(near === undefined ? {} : { near: nearPlan(near, collection) }),
    select: query.select ?? [],
    facets: Object.entries(query.facets ?? {}).map(([field, request]) => facetPlan(field, request, collection)),
    stats: Object.entries(query.stats ?? {}).map(([field, request]) => statsPlan(field, request)),
    highlight: query.highlight ?? [],
    order: orderOf(query, text, collection),
    ...(diversify === undefined ? {} : { diversify: { field: diversify.by, max: diversify.max } }),
    first,
    // What decides which documents are found and in which order; all else may change from page to page.
    fingerprint: fingerprint({ text: asked, where, near, sort, diversify, collection: collection.name }),
  };
  if (after === undefined) return plan;
  const keys = readCursor(plan, after);
  return keys === undefined ? problem('query/cursor', ['after'], {}, after) : { ...plan, after: keys };
}

function whereParts(where: Readonly<Record<string, unknown>>, collection: AnyCollection): Conjunct[] {
  return Object.entries(where).map(([name, asked]): Conjunct => {
    const group = groupPredicate(name, asked, collection);
    if (group !== undefined) return { predicate: group };
    return { field: name, predicate: condition(name, asked, collection.fields[name] as Field<never>) };
  });
}

function groupPredicate(name: string, asked: unknown, collection: AnyCollection): Predicate | undefined {
  const inner = (where: unknown): Predicate => ({
    op: 'and',
    of: whereParts(where as Readonly<Record<string, unknown>>, collection).map(({ predicate }) => predicate),
  });
  if (name === 'not') return { op: 'not', of: inner(asked) };
  if (name === 'and' || name === 'or') return { op: name, of: (asked as readonly unknown[]).map(inner) };
  return undefined;
}

function condition(field: string, asked: unknown, row: Field<never>): Predicate {
  switch (row.kind) {
    case 'keyword':
      return keywordPredicate(field, asked as string | KeywordCondition<string>);
    case 'flag':
      return { op: 'in', field, values: [String(asked)] };
    case 'number':
      return { op: 'bounds', field, ...bounds(asked as BoundsCondition<number>) };
    case 'range':
      return { op: 'overlap', field, ...bounds(asked as BoundsCondition<number>) };
    case 'day':
      return { op: 'bounds', field, ...bounds(asked as BoundsCondition<string>) };
    case 'pay':
      return payPredicate(field, asked as PayCondition);
    default:
      throw new TypeError(`No condition on ${row.kind} field ${field}`);
  }
}

function keywordPredicate(field: string, asked: string | KeywordCondition<string>): Predicate {
  if (typeof asked === 'string') return { op: 'in', field, values: [cleanValue(asked)] };
  const of = (['in', 'all', 'none'] as const).flatMap((op): Predicate[] => {
    const values = asked[op];
    return values === undefined ? [] : [{ op, field, values: values.map(cleanValue) }];
  });
  return of.length === 1 ? (of[0] as Predicate) : { op: 'and', of };
}

function bounds({ min, max }: BoundsCondition<number> | BoundsCondition<string>): { min: number; max: number } {
  return {
    min: min === undefined ? Number.NEGATIVE_INFINITY : numeric(min),
    max: max === undefined ? Number.POSITIVE_INFINITY : numeric(max),
  };
}

/** Days as days since 1970-01-01. */
function numeric(bound: number | string): number {
  return typeof bound === 'number' ? bound : (dayNumber(bound) as number);
}

function payPredicate(field: string, asked: PayCondition): Predicate {
  const factor = unitsAYear(asked.per);
  return {
    op: 'pay',
    field,
    currency: asked.currency,
    min: (asked.atLeast ?? Number.NEGATIVE_INFINITY) * factor,
    max: (asked.atMost ?? Number.POSITIVE_INFINITY) * factor,
    unknown: asked.unknown === 'include',
  };
}

function nearPlan(near: Near, { fields }: AnyCollection): NearPlan {
  const field = Object.keys(fields).find((name) => fields[name]?.kind === 'position') ?? '';
  return { orRemote: false, ...near, field };
}

function facetPlan(field: string, request: AnyFacetRequest, { fields }: AnyCollection): FacetPlan {
  const { limit = DEFAULT_FACET_LIMIT, buckets, disjunctive = true } = request;
  if (buckets === undefined) {
    return { kind: 'values', field, disjunctive, limit, flag: fields[field]?.kind === 'flag' };
  }
  return { kind: 'buckets', field, disjunctive, labels: buckets, bounds: buckets.map(numeric) };
}

function statsPlan(field: string, request: AnyStatsRequest): StatsPlan {
  const { by, quantiles = DEFAULT_QUANTILES, histogram, minGroup = DEFAULT_MIN_GROUP, per, currency, of } = request;
  return {
    field,
    ...(by === undefined ? {} : { by }),
    quantiles,
    ...(histogram === undefined ? {} : { histogram }),
    minGroup,
    ...(currency === undefined || of === undefined ? {} : { pay: { currency, of } }),
    divisor: per === undefined ? 1 : unitsAYear(per),
  };
}

/** What was asked for, or by relevance where there is text; then the collection's own order. */
function orderOf(query: CheckedQuery, text: TextPlan | undefined, { fields, order }: AnyCollection): OrderStep[] {
  const asked: readonly AnySort[] = query.sort ?? (text === undefined ? [] : [{ by: 'relevance' }]);
  const ties = asked.some(({ by }) => by === order.by) ? [] : [order];
  return [...asked, ...ties].map((step) => orderStep(step, fields[step.by]?.kind));
}

function orderStep({ by, order, currency, of }: AnySort, kind: Field<never>['kind'] | undefined): OrderStep {
  if (by === 'relevance' || by === 'distance') return { by };
  const descending = order === 'desc';
  if (currency !== undefined && of !== undefined) return { by: 'pay', field: by, pay: { currency, of }, descending };
  return { by: kind === 'keyword' ? 'keyword' : 'number', field: by, descending };
}
