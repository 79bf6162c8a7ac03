import type { StoredDocument } from '../collection/collection.ts';
import type { Answer, FoundDocument } from '../engine/engine.ts';
import { bucketCounts } from '../engine/merge-answers.ts';
import { between } from '../engine/quantile.ts';
import { compareKeys } from '../query/compare-keys.ts';
import type { FacetPlan, OrderStep, Plan, SortKey, StatsPlan } from '../query/plan.ts';
import type { Stats, StatsGroup } from '../query/search-result.ts';
import { compareCodePoints } from '../text/compare-code-points.ts';
import { type AnswerRow, PARTS } from './answer-row.ts';
import { TOTAL_PLACE } from './compile-facets.ts';

/** Puts the rows of a search together; `documentOf` gives the document of a hit. */
export function readAnswer(
  plan: Plan,
  rows: readonly AnswerRow[],
  documentOf: (row: AnswerRow) => StoredDocument | undefined,
): Answer {
  const of = (part: keyof typeof PARTS, place: number) =>
    rows.filter((row) => row.part === PARTS[part] && row.place === place);
  const hits = hitsOf(plan, of('hit', 0), documentOf);
  const [total] = [...of('total', 0), ...of('facet', TOTAL_PLACE)];
  return {
    total: total?.n ?? 0,
    hits: hits.slice(0, plan.first),
    hasMore: of('hit', 0).length > plan.first,
    facets: Object.fromEntries(plan.facets.map((facet, index) => [facet.field, facetOf(facet, of('facet', index))])),
    stats: Object.fromEntries(
      plan.stats.map((stats, index) => [stats.field, statsOf(stats, of('group', index), of('rest', index))]),
    ),
  };
}

function hitsOf(
  { order }: Plan,
  rows: readonly AnswerRow[],
  documentOf: (row: AnswerRow) => StoredDocument | undefined,
): FoundDocument[] {
  const hits = rows.flatMap((row) => {
    const document = documentOf(row);
    if (document === undefined) return [];
    const km = row.numbers?.[1] ?? null;
    return [{ document, relevance: row.numbers?.[0] ?? 0, ...(km === null ? {} : { km }), keys: keysOf(order, row) }];
  });
  return hits.sort((left, right) => compareKeys(order, left.keys, right.keys));
}

/** One key a step; numbers and texts stand in lists of their own. */
function keysOf(order: readonly OrderStep[], { numbers, texts }: AnswerRow): SortKey[] {
  const left = { numbers: (numbers ?? []).slice(2), texts: (texts ?? []).slice(1) };
  const keys = order.map((step) => (step.by === 'keyword' ? left.texts : left.numbers).shift() ?? null);
  return [...keys, texts?.[0] ?? null];
}

function facetOf(facet: FacetPlan, rows: readonly AnswerRow[]): Answer['facets'][string] {
  const unknown = rows.find(({ label }) => label === null)?.n ?? 0;
  const values = rows.flatMap(({ label, n }) => (label === null ? [] : [{ value: label, count: n ?? 0 }]));
  if (facet.kind === 'buckets') {
    const counts = new Map(values.map(({ value, count }) => [value, count]));
    const buckets = bucketCounts(facet.labels, (index) => counts.get(String(index)) ?? 0);
    return { counts: buckets, distinct: buckets.length, unknown };
  }
  const first = values
    .sort((left, right) => right.count - left.count || compareCodePoints(left.value, right.value))
    .slice(0, facet.limit)
    .map(({ value, count }) => ({ value: facet.flag ? value === 'true' : value, count }));
  return { counts: first, distinct: rows[0]?.numbers?.[0] ?? values.length, unknown };
}

function statsOf(stats: StatsPlan, groups: readonly AnswerRow[], [rest]: readonly AnswerRow[]): Stats {
  return {
    groups: groups
      .map((row) => statsGroup(stats, row))
      .sort((left, right) => compareCodePoints(left.value ?? '', right.value ?? '')),
    open: rest?.numbers?.[0] ?? 0,
    unknown: rest?.numbers?.[1] ?? 0,
  };
}

function statsGroup({ by, quantiles, histogram, divisor }: StatsPlan, { label, n, numbers }: AnswerRow): StatsGroup {
  const [sum = 0, ...figures] = (numbers ?? []).map((figure) => figure ?? 0);
  const count = n ?? 0;
  const counts = figures.slice(2 * quantiles.length);
  return {
    ...(by === undefined ? {} : { value: label ?? '' }),
    n: count,
    mean: sum / count / divisor,
    quantiles: quantiles.map((share, index) => {
      const [below = 0, above = below] = figures.slice(2 * index);
      return between(below, above, share * (count - 1)) / divisor;
    }),
    ...(histogram === undefined ? {} : { histogram: bucketCounts(histogram, (index) => counts[index] ?? 0) }),
  };
}
