import type { FacetPlan, Plan, StatsPlan } from '../query/plan.ts';
import { type CompileContext, columnSql } from './compile-context.ts';
import { compileFigure } from './compile-figure.ts';
import { compileSortKey } from './compile-order.ts';
import { compileRows, type Search } from './compile-rows.ts';

/** What a statement is to tell of the found rows. */
export interface Wanted {
  readonly hits: boolean;
  /** The total, and the facets. */
  readonly counts: boolean;
  readonly facets: readonly FacetPlan[];
  readonly stats: readonly StatsPlan[];
}

/** Gives the found rows of a plan, their columns named by what they are for. */
export function compileFound(context: CompileContext, search: Search, wanted: Wanted): string {
  const { rows, relevance } = compileRows(context, search, { isScored: wanted.hits });
  const columns = [
    'd.id',
    ...(wanted.hits ? hitColumns(context, search.plan, relevance) : []),
    // Where the documents are joined to the page, its distances are computed there.
    ...(wanted.hits && context.dialect === 'pushdown' ? [`${kmOf(search.plan)} AS km`] : []),
    ...wanted.facets.flatMap((facet, index) =>
      isOwn(search.plan, facet) ? [] : [`${facetValue(context, facet)} AS ${facetColumn(index)}`],
    ),
    ...wanted.stats.flatMap((stats, index) => statsColumns(context, stats, index)),
  ];
  return `SELECT ${columns.join(', ')} ${rows}`;
}

/** Whether a facet counts rows of its own, since it leaves out the condition of its field. */
export function isOwn({ where }: Plan, { disjunctive, field }: FacetPlan): boolean {
  return disjunctive && where.some((part) => part.field === field);
}

/** The distance of a row. */
export function kmOf({ near }: Plan): string {
  return near === undefined ? 'NULL::double precision' : 'n.km';
}

function hitColumns(context: CompileContext, { order, diversify }: Plan, relevance: string): readonly string[] {
  return [
    `${relevance} AS relevance`,
    ...order.map((step, index) => `${compileSortKey(context, step, relevance)} AS key_${index}`),
    ...(diversify === undefined ? [] : [`${columnSql(context, diversify.field)} AS diverse`]),
  ];
}

/** The column of found rows that holds the values of a facet. */
export function facetColumn(index: number): string {
  return `facet_${index}`;
}

/** The value of a row, the list of its values, or the number of its bucket; null or an empty list where there is none. */
export function facetValue(context: CompileContext, facet: FacetPlan): string {
  if (facet.kind === 'values') return columnSql(context, facet.field);
  const { value } = compileFigure(context, facet.field, undefined);
  return bucketSql(context, value, facet.bounds);
}

/** The bucket that a figure falls into: 0 below the first bound. */
export function bucketSql({ parameter }: CompileContext, figure: string, bounds: readonly number[]): string {
  if (bounds.length === 0) return `(${figure} * 0)::integer`;
  return `width_bucket(${figure}, ${parameter(bounds, 'double precision[]')})`;
}

function statsColumns(context: CompileContext, { field, by, pay }: StatsPlan, index: number): readonly string[] {
  const { value, known } = compileFigure(context, field, pay);
  // Whether pay is known at all is asked only where it has no such figure.
  const figure =
    pay === undefined
      ? value
      : `coalesce(${value}, CASE WHEN ${known} THEN ${context.parameter(OPEN, 'double precision')} END)`;
  return [`${figure} AS figure_${index}`, ...(by === undefined ? [] : [`${columnSql(context, by)} AS by_${index}`])];
}

/** What stands for an open bound; figures are finite. */
export const OPEN = Number.POSITIVE_INFINITY;
