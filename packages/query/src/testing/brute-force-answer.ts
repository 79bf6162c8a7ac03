import type { StoredDocument } from '../collection/collection.ts';
import type { ReadDocument } from '../collection/read-document.ts';
import type { Answer } from '../engine/engine.ts';
import { compareKeys } from '../query/compare-keys.ts';
import { distance, documentMatcher } from '../query/document-matcher.ts';
import type { FacetPlan, OrderStep, PayFigurePlan, Plan, SortKey, StatsPlan } from '../query/plan.ts';
import { compareCodePoints } from '../text/compare-code-points.ts';

/** A document with what it says. */
export interface Row {
  readonly document: StoredDocument;
  readonly read: ReadDocument;
}

/** The answer to a plan by looking at every document in turn, as simply as it can be said. For tests. */
export function bruteForceAnswer(plan: Plan, rows: readonly Row[]): Answer {
  const found = rows.filter((row) => isFound(plan, row));
  const hits = page(plan, found);
  return {
    total: found.length,
    hits: hits.slice(0, plan.first),
    hasMore: hits.length > plan.first,
    facets: Object.fromEntries(
      plan.facets.map((facet) => [facet.field, facetAnswer(facet, facetRows(facet, plan, rows))]),
    ),
    stats: Object.fromEntries(plan.stats.map((stats) => [stats.field, statsAnswer(stats, found)])),
  };
}

function isFound(plan: Plan, { document, read }: Row): boolean {
  return document.id !== plan.except && documentMatcher(read)(plan) !== undefined;
}

function page(plan: Plan, found: readonly Row[]) {
  const { order, after, diversify } = plan;
  const hits = found.map((row) => {
    const km = plan.near && distance(plan.near, row.read);
    const relevance = documentMatcher(row.read)(plan) as number;
    const keys = [...order.map((step) => sortKey(step, row.read, relevance, km)), row.document.id];
    return { document: row.document, relevance, ...(km === undefined ? {} : { km }), keys, row };
  });
  hits.sort((left, right) => compareKeys(order, left.keys, right.keys));
  const groupOf = (hit: (typeof hits)[number]) => diversify && hit.row.read.keywords.get(diversify.field)?.[0];
  return hits
    .filter((hit, index) => {
      const group = groupOf(hit);
      if (diversify === undefined || group === undefined) return true;
      return hits.slice(0, index).filter((earlier) => groupOf(earlier) === group).length < diversify.max;
    })
    .filter(({ keys }) => after === undefined || compareKeys(order, keys, after) > 0)
    .map(({ row, ...hit }) => hit);
}

function sortKey(step: OrderStep, read: ReadDocument, relevance: number, km: number | undefined): SortKey {
  switch (step.by) {
    case 'relevance':
      return relevance;
    case 'distance':
      return km ?? null;
    case 'number':
      return read.numbers.get(step.field) ?? null;
    case 'keyword':
      return read.keywords.get(step.field)?.[0] ?? null;
    case 'pay': {
      const figure = payFigure(step.field, step.pay, read);
      return typeof figure === 'number' ? figure : null;
    }
    default:
      return step satisfies never;
  }
}

function payFigure(field: string, { currency, of }: PayFigurePlan, read: ReadDocument): number | 'open' | undefined {
  const pay = read.pay.get(field)?.find((entry) => entry.currency === currency);
  if (pay === undefined) return undefined;
  const { min, max } = pay;
  if (of === 'minValue') return min ?? 'open';
  if (of === 'maxValue') return max ?? 'open';
  return min === undefined || max === undefined ? 'open' : (min + max) / 2;
}

function facetRows(facet: FacetPlan, plan: Plan, rows: readonly Row[]): readonly Row[] {
  const where = plan.where.filter(({ field }) => !facet.disjunctive || field !== facet.field);
  return rows.filter((row) => isFound({ ...plan, where }, row));
}

function facetAnswer(facet: FacetPlan, rows: readonly Row[]): Answer['facets'][string] {
  if (facet.kind === 'values') {
    const lists = rows.map(({ read }) => read.keywords.get(facet.field) ?? []);
    const distinct = [...new Set(lists.flat())];
    const counts = distinct
      .map((value) => ({ value, count: lists.filter((list) => list.includes(value)).length }))
      .sort((left, right) => right.count - left.count || compareCodePoints(left.value, right.value))
      .slice(0, facet.limit)
      .map(({ value, count }) => ({ value: facet.flag ? value === 'true' : value, count }));
    return { counts, distinct: distinct.length, unknown: lists.filter((list) => list.length === 0).length };
  }
  const values = rows.map(({ read }) => read.numbers.get(facet.field));
  const known = values.filter((value) => value !== undefined);
  const { bounds, labels } = facet;
  const counts = [...labels, undefined].map((to, index) => {
    const [low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY] = [bounds[index - 1], bounds[index]];
    const from = labels[index - 1];
    const count = known.filter((value) => value >= low && value < high).length;
    return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), count };
  });
  return { counts, distinct: counts.length, unknown: values.length - known.length };
}

function statsAnswer(stats: StatsPlan, rows: readonly Row[]): Answer['stats'][string] {
  const { field, by, pay, divisor, histogram, minGroup, quantiles } = stats;
  const figures = rows.map(({ read }) => (pay ? payFigure(field, pay, read) : read.numbers.get(field)));
  const groupsOf = (row: Row) => (by === undefined ? [''] : (row.read.keywords.get(by) ?? []));
  const names = [...new Set(rows.flatMap(groupsOf))].sort(compareCodePoints);
  const groups = names.map((value) => {
    const known = figures.filter(
      (figure, index) => typeof figure === 'number' && groupsOf(rows[index] as Row).includes(value),
    );
    const ascending = (known as number[]).sort((left, right) => left - right);
    const told = ascending.map((figure) => figure / divisor);
    return {
      ...(by === undefined ? {} : { value }),
      n: ascending.length,
      mean: sumOf(ascending) / ascending.length / divisor,
      quantiles: quantiles.map((share) => interpolated(ascending, share) / divisor),
      ...(histogram === undefined
        ? {}
        : {
            histogram: [...histogram, undefined].map((to, index) => {
              const from = histogram[index - 1];
              const isIn = (figure: number) =>
                (from === undefined || figure >= from) && (to === undefined || figure < to);
              const count = told.filter(isIn).length;
              return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), count };
            }),
          }),
    };
  });
  return {
    groups: groups.filter(({ n }) => n > 0 && n >= minGroup),
    open: figures.filter((figure) => figure === 'open').length,
    unknown: figures.filter((figure) => figure === undefined).length,
  };
}

/** Each figure times how often it comes. */
function sumOf(ascending: readonly number[]): number {
  const distinct = [...new Set(ascending)];
  return distinct.reduce((sum, value) => sum + value * ascending.filter((figure) => figure === value).length, 0);
}

function interpolated(ascending: readonly number[], share: number): number {
  const position = share * (ascending.length - 1);
  const [below = 0, above = below] = [ascending[Math.floor(position)], ascending[Math.ceil(position)]];
  return below + (above - below) * (position - Math.floor(position));
}
