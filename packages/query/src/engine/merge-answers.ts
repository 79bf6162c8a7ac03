import { compareKeys } from '../query/compare-keys.ts';
import type { FacetPlan, Plan, StatsPlan } from '../query/plan.ts';
import type { BucketCount, Stats, StatsGroup } from '../query/search-result.ts';
import { compareCodePoints } from '../text/compare-code-points.ts';
import type { Answer } from './engine.ts';
import { firstOf } from './first-of.ts';
import type { PartialAnswer, PartialFacet, PartialHit, PartialStats } from './partial-answer.ts';
import { quantile } from './quantile.ts';

/** Puts the parts of an answer together: the same answer as if one engine held all documents. */
export function mergeAnswers(plan: Plan, parts: readonly PartialAnswer[]): Answer {
  const hits = pageOf(plan, parts);
  return {
    total: sum(parts.map(({ total }) => total)),
    hits: hits.slice(0, plan.first),
    hasMore: hits.length > plan.first,
    facets: byField(plan.facets, (facet, index) => mergedFacet(facet, at(parts, 'facets', index))),
    stats: byField(plan.stats, (stats, index) => mergedStats(stats, at(parts, 'stats', index))),
  };
}

/** The hits of the page and what follows of it. */
function pageOf(plan: Plan, parts: readonly PartialAnswer[]): readonly PartialHit[] {
  const { order, after, diversify } = plan;
  const all = parts.flatMap(({ hits }) => hits);
  if (parts.length > 1) all.sort((left, right) => compareKeys(order, left.keys, right.keys));
  const diverse = diversify === undefined ? all : all.filter(isAmongFirst(diversify.max));
  return after === undefined ? diverse : diverse.filter(({ keys }) => compareKeys(order, keys, after) > 0);
}

function isAmongFirst(max: number): (hit: PartialHit) => boolean {
  const seen = new Map<string, number>();
  return ({ group }) => {
    if (group === undefined) return true;
    const count = (seen.get(group) ?? 0) + 1;
    seen.set(group, count);
    return count <= max;
  };
}

function byField<Request extends { readonly field: string }, Merged>(
  requests: readonly Request[],
  merge: (request: Request, index: number) => Merged,
): Readonly<Record<string, Merged>> {
  return Object.fromEntries(requests.map((request, index) => [request.field, merge(request, index)]));
}

function at<Name extends 'facets' | 'stats'>(
  parts: readonly PartialAnswer[],
  name: Name,
  index: number,
): readonly PartialAnswer[Name][number][] {
  return parts.map((part) => part[name][index] as PartialAnswer[Name][number]);
}

function mergedFacet(facet: FacetPlan, parts: readonly PartialFacet[]): Answer['facets'][string] {
  const { values, counts, unknown } = parts.length === 1 ? (parts[0] as PartialFacet) : summed(parts);
  if (facet.kind === 'buckets') {
    const buckets = bucketCounts(facet.labels, (index) => counts[index] as number);
    return { counts: buckets, distinct: buckets.length, unknown };
  }
  const count = (place: number) => counts[place] as number;
  const places: number[] = [];
  for (let place = 0; place < values.length; place += 1) if (count(place) > 0) places.push(place);
  const first = firstOf(
    places,
    facet.limit,
    (left, right) => count(right) - count(left) || compareCodePoints(String(values[left]), String(values[right])),
  );
  const named = first.map((place) => ({
    value: facet.flag ? values[place] === 'true' : String(values[place]),
    count: count(place),
  }));
  return { counts: named, distinct: places.length, unknown };
}

function summed(parts: readonly PartialFacet[]): PartialFacet {
  const total = new Map<string | number, number>();
  for (const { values, counts } of parts) {
    for (const [place, value] of values.entries()) {
      total.set(value, (total.get(value) ?? 0) + (counts[place] as number));
    }
  }
  return { values: [...total.keys()], counts: [...total.values()], unknown: sum(parts.map(({ unknown }) => unknown)) };
}

/** Buckets between bounds, with their counts. */
export function bucketCounts<Bound extends number | string>(
  bounds: readonly Bound[],
  countOf: (index: number) => number,
): BucketCount<Bound>[] {
  const froms = [{}, ...bounds.map((from) => ({ from }))];
  const tos = [...bounds.map((to) => ({ to })), {}];
  return froms.map((from, index) => ({ ...from, ...tos[index], count: countOf(index) }));
}

function mergedStats(stats: StatsPlan, parts: readonly PartialStats[]): Stats {
  const names = [...new Set(parts.flatMap(({ groups }) => [...groups.keys()]))].sort(compareCodePoints);
  const groups = names.map((name) => statsGroup(stats, name, mergedFigures(name, parts)));
  return {
    groups: groups.filter(({ n }) => n >= stats.minGroup),
    open: sum(parts.map(({ open }) => open)),
    unknown: sum(parts.map(({ unknown }) => unknown)),
  };
}

/** The figures of one group, ascending. */
function mergedFigures(name: string, parts: readonly PartialStats[]): ArrayLike<number> {
  const known = parts.map(({ groups }) => groups.get(name)).filter((figures) => figures !== undefined);
  if (known.length === 1) return known[0] as ArrayLike<number>;
  return Float64Array.from(known.flatMap((figures) => Array.from(figures))).sort();
}

function statsGroup(stats: StatsPlan, value: string, figures: ArrayLike<number>): StatsGroup {
  const { by, quantiles, histogram, divisor } = stats;
  return {
    ...(by === undefined ? {} : { value }),
    n: figures.length,
    mean: sumOfAscending(figures) / figures.length / divisor,
    quantiles: quantiles.map((share) => quantile(figures, share) / divisor),
    ...(histogram === undefined ? {} : { histogram: histogramOf(figures, histogram, divisor) }),
  };
}

function histogramOf(figures: ArrayLike<number>, bounds: readonly number[], divisor: number): BucketCount<number>[] {
  const counts = new Array<number>(bounds.length + 1).fill(0);
  let bucket = 0;
  for (let index = 0; index < figures.length; index += 1) {
    while (bucket < bounds.length && (figures[index] as number) / divisor >= (bounds[bucket] as number)) bucket += 1;
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  return bucketCounts(bounds, (index) => counts[index] as number);
}

/** Each figure times how often it comes, from the least on: the same in every engine, to the last digit. */
function sumOfAscending(figures: ArrayLike<number>): number {
  let total = 0;
  for (let start = 0; start < figures.length; ) {
    let end = start + 1;
    while (end < figures.length && figures[end] === figures[start]) end += 1;
    total += (figures[start] as number) * (end - start);
    start = end;
  }
  return total;
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let index = 0; index < values.length; index += 1) total += values[index] as number;
  return total;
}
