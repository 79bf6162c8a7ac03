import type { FacetPlan, StatsPlan } from '../query/plan.ts';
import { answerSelect } from './answer-row.ts';
import { type CompileContext, isMany } from './compile-context.ts';
import { bucketSql, eachValue, type FoundSql } from './compile-found.ts';

/** Counts of one facet over rows that were found once and kept: the most frequent values, and those without one. */
export function compileFacet(context: CompileContext, found: FoundSql, facet: FacetPlan, index: number): string {
  const { value, rows } = countedValues(context, found, facet, index);
  const counted = `SELECT ${value}::text AS value, sum(c.n) AS n, count(${value}) OVER () AS known FROM ${rows} GROUP BY ${value}`;
  // One more than the limit: the row of what has no value comes first.
  const most = facet.kind === 'values' ? `LIMIT ${context.parameter(facet.limit + 1, 'bigint')}` : '';
  const first = `${counted} ORDER BY (${value} IS NULL) DESC, sum(c.n) DESC, ${value} ${most}`;
  return answerSelect(
    'facet',
    { place: `${index}`, label: 'g.value', n: 'g.n', numbers: 'ARRAY[g.known]' },
    `FROM (${first}) g`,
  );
}

/** Rows with a value and how often it comes; lists are counted whole before they are taken apart. */
function countedValues(context: CompileContext, found: FoundSql, facet: FacetPlan, index: number) {
  const column = `f.facet_${index}`;
  const counted = `(SELECT ${column} AS value, count(*) AS n FROM found f WHERE ${found.isFound(facet)} GROUP BY ${column}) c`;
  return isMany(context, facet.field)
    ? { value: 'v.value', rows: `${counted} CROSS JOIN LATERAL unnest(c.value) AS v (value)` }
    : { value: 'c.value', rows: counted };
}

/**
 * The total and all facets in one pass over the rows where they lie, for tables that are distributed: each row gives
 * its values of every facet that counts it.
 */
export function compileFacetsInOnePass(context: CompileContext, found: FoundSql, facets: readonly FacetPlan[]): string {
  const rows = facets.map((facet, index) => {
    const values = isMany(context, facet.field) ? `f.facet_${index}` : `ARRAY[f.facet_${index}::text]`;
    return `(${index}, ${values}, ${found.isFound(facet)})`;
  });
  const total = `(${TOTAL_PLACE}, ARRAY[NULL]::text[], ${found.isFound()})`;
  return answerSelect(
    'facet',
    { place: 'c.place', label: 'v.value', n: 'count(*)' },
    `FROM found f CROSS JOIN LATERAL (VALUES ${[total, ...rows].join(', ')}) AS c (place, labels, counts) CROSS JOIN LATERAL unnest(c.labels) AS v (value) WHERE c.counts GROUP BY c.place, v.value`,
  );
}

/** Place of the total among the facets. */
export const TOTAL_PLACE = -1;

/** A summary: a row a group with its number, sum, quantiles and histogram, and one of what is open or unknown. */
export function compileStats(
  context: CompileContext,
  found: FoundSql,
  stats: StatsPlan,
  index: number,
): readonly string[] {
  const { parameter } = context;
  const figure = `f.figure_${index}`;
  const { join, value } =
    stats.by === undefined ? { join: '', value: 'NULL' } : eachValue(context, stats.by, `by_${index}`);
  const isKnown = `${figure} IS NOT NULL${stats.by === undefined ? '' : ` AND ${value} IS NOT NULL`}`;
  const bucket = stats.histogram === undefined ? 'NULL' : toldBucketSql(context, stats, stats.histogram, figure);
  const rows = `SELECT ${value}::text AS value, ${figure} AS figure, ${bucket} AS bucket FROM found f ${join} WHERE ${found.isFound()} AND ${isKnown}`;
  const numbers = [
    'ARRAY[sum(g.figure ORDER BY g.figure)]',
    `percentile_cont(${parameter(stats.quantiles, 'double precision[]')}) WITHIN GROUP (ORDER BY g.figure)`,
    ...(stats.histogram === undefined ? [] : [histogramSql(stats.histogram.length)]),
  ];
  const open = `f.known_${index} AND ${figure} IS NULL`;
  return [
    answerSelect(
      'group',
      { place: `${index}`, label: 'g.value', n: 'count(*)', numbers: `(${numbers.join(' || ')})` },
      `FROM (${rows}) g GROUP BY g.value HAVING count(*) >= ${parameter(stats.minGroup, 'bigint')}`,
    ),
    answerSelect(
      'rest',
      {
        place: `${index}`,
        numbers: `ARRAY[count(*) FILTER (WHERE ${open}), count(*) FILTER (WHERE NOT f.known_${index})]`,
      },
      `FROM found f WHERE ${found.isFound()}`,
    ),
  ];
}

/** The bucket of a figure in the period that was asked for. */
function toldBucketSql(
  context: CompileContext,
  { divisor }: StatsPlan,
  histogram: readonly number[],
  figure: string,
): string {
  return bucketSql(context, `(${figure} / ${context.parameter(divisor, 'double precision')})`, histogram);
}

function histogramSql(bounds: number): string {
  const counts = Array.from({ length: bounds + 1 }, (_, bucket) => `count(*) FILTER (WHERE g.bucket = ${bucket})`);
  return `ARRAY[${counts.join(', ')}]::double precision[]`;
}
