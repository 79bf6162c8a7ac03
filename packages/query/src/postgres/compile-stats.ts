import type { StatsPlan } from '../query/plan.ts';
import { answerSelect } from './answer-row.ts';
import { type CompileContext, isMany } from './compile-context.ts';
import { bucketSql, OPEN } from './compile-found.ts';

/** Name of what {@link compileCounted} gives, before the place of the summary. */
export const COUNTED = 'counted';

/** Counts of equal figures among the found rows, by group: few rows, from which all the rest follows. */
export function compileCounted({ by }: StatsPlan, index: number): string {
  const group = by === undefined ? 'NULL::text' : `f.by_${index}`;
  return `${COUNTED}_${index} AS MATERIALIZED (SELECT ${group} AS value, f.figure_${index} AS figure, count(*) AS n FROM found f GROUP BY 1, 2)`;
}

/** A summary: a row a group with its number, sum, neighbours of quantiles and histogram; one of what is left out. */
export function compileStats(context: CompileContext, stats: StatsPlan, index: number): readonly string[] {
  const { parameter } = context;
  const counted = `${COUNTED}_${index} c`;
  const figures = `SELECT r.value, r.figure, r.n, sum(r.n) OVER (PARTITION BY r.value ORDER BY r.figure) AS upto, sum(r.n) OVER (PARTITION BY r.value) AS total FROM (${byGroup(context, stats, counted)}) r`;
  const numbers = [
    'sum(g.figure * g.n ORDER BY g.figure)',
    ...stats.quantiles.flatMap((share) => neighboursSql(parameter(share, 'double precision'))),
    ...(stats.histogram === undefined ? [] : histogramSql(context, stats, stats.histogram)),
  ];
  const open = `c.figure = ${parameter(OPEN, 'double precision')}`;
  return [
    answerSelect(
      'group',
      { place: `${index}`, label: 'g.value', n: 'max(g.total)', numbers: `ARRAY[${numbers.join(', ')}]` },
      `FROM (${figures}) g GROUP BY g.value HAVING max(g.total) >= ${parameter(stats.minGroup, 'bigint')}`,
    ),
    answerSelect(
      'rest',
      {
        place: `${index}`,
        numbers: `ARRAY[sum(c.n) FILTER (WHERE ${open}), sum(c.n) FILTER (WHERE c.figure IS NULL)]`,
      },
      `FROM ${counted}`,
    ),
  ];
}

/** How often each figure comes in each group; a row may belong to several. */
function byGroup(context: CompileContext, { by }: StatsPlan, counted: string): string {
  const [join, value] =
    by !== undefined && isMany(context, by)
      ? ['CROSS JOIN LATERAL unnest(c.value) AS v (value)', 'v.value']
      : ['', 'c.value'];
  const isGrouped = by === undefined ? '' : ` AND ${value} IS NOT NULL`;
  return `SELECT ${value} AS value, c.figure, sum(c.n)::double precision AS n FROM ${counted} ${join} WHERE c.figure < ${context.parameter(OPEN, 'double precision')}${isGrouped} GROUP BY ${value}, c.figure`;
}

/** The figures below and above which a share of all lies. */
function neighboursSql(share: string): readonly string[] {
  return ['floor', 'ceil'].map((side) => `min(g.figure) FILTER (WHERE g.upto > ${side}(${share} * (g.total - 1)))`);
}

/** How many figures fall into each bucket, in the period that was asked for. */
function histogramSql(
  context: CompileContext,
  { divisor }: StatsPlan,
  histogram: readonly number[],
): readonly string[] {
  const told = `(g.figure / ${context.parameter(divisor, 'double precision')})`;
  const bucket = bucketSql(context, told, histogram);
  return Array.from(
    { length: histogram.length + 1 },
    (_, index) => `coalesce(sum(g.n) FILTER (WHERE ${bucket} = ${index}), 0)`,
  );
}
