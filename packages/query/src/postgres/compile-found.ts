import type { Conjunct, FacetPlan, Plan, StatsPlan } from '../query/plan.ts';
import { allOf, type CompileContext, columnSql, isMany, rowOf } from './compile-context.ts';
import { compileFigure } from './compile-figure.ts';
import { compileNear } from './compile-near.ts';
import { compileSortKey } from './compile-order.ts';
import { compileText, type NearlyWords } from './compile-text.ts';
import { compilePredicate } from './compile-where.ts';

/** What a statement is to tell of the found rows. */
export interface Wanted {
  /** Whether the rows are found once and kept, or found for each of its parts. */
  readonly isKept: boolean;
  readonly hits: boolean;
  /** The total, and the facets. */
  readonly counts: boolean;
  readonly facets: readonly FacetPlan[];
  readonly stats: readonly StatsPlan[];
}

/** The rows that a plan finds, and those that it would find but for the condition of one facet's field. */
export interface FoundSql {
  /** Gives one row a document, its columns named by what they are for. */
  readonly select: string;
  /** Whether a row `f` is found; for a disjunctive facet, whatever the condition of its own field says. */
  readonly isFound: (facet?: FacetPlan) => string;
}

/** Finds rows and computes of each what is wanted. */
export function compileFound(context: CompileContext, plan: Plan, nearly: NearlyWords, wanted: Wanted): FoundSql {
  const disjunctive = new Set(wanted.facets.filter((facet) => facet.disjunctive).map(({ field }) => field));
  const isOwn = ({ field }: Conjunct) => field !== undefined && disjunctive.has(field);
  const own = plan.where.filter(isOwn);
  const near = plan.near && compileNear(context, plan.near);
  const predicates = (parts: readonly Conjunct[]) => parts.map(({ predicate }) => compilePredicate(context, predicate));
  const conditions = [
    ...predicates(plan.where.filter((part) => !isOwn(part))),
    ...(near === undefined ? [] : [near.around]),
    ...(plan.except === undefined ? [] : [`d.id <> ${context.parameter(plan.except, 'text')}`]),
  ];
  const text = plan.text && compileText(context, plan.text, nearly, conditions);
  // Where there is text, its rows fulfil the conditions already.
  const left = [...(text === undefined ? conditions : []), ...(near === undefined ? [] : [near.within])];
  const columns = [
    'd.id',
    ...predicates(own).map((condition, index) => `${condition} AS own_${index}`),
    ...(wanted.hits ? hitColumns(context, plan) : []),
    ...wanted.facets.map((facet, index) => `${facetValue(context, facet)} AS facet_${index}`),
    ...wanted.stats.flatMap((stats, index) => statsColumns(context, stats, index)),
  ];
  const from = [`${context.tables.documents} d`, text, near?.join].filter((join) => join !== undefined);
  return {
    select: `SELECT ${columns.join(', ')} FROM ${from.join(' ')} WHERE ${allOf(left)}`,
    isFound: (facet) =>
      allOf(own.flatMap(({ field }, index) => (facet?.disjunctive && field === facet.field ? [] : [`f.own_${index}`]))),
  };
}

function hitColumns(context: CompileContext, { text, near, order, diversify }: Plan): readonly string[] {
  const relevance = text === undefined ? '0' : 't.relevance';
  return [
    `${relevance} AS relevance`,
    `${near === undefined ? 'NULL::double precision' : 'n.km'} AS km`,
    ...order.map((step, index) => `${compileSortKey(context, step, relevance)} AS key_${index}`),
    ...(diversify === undefined ? [] : [`${columnSql(context, diversify.field)} AS diverse`]),
  ];
}

/** The values of a row, or the number of its bucket; null or a list of null where there is none. */
function facetValue(context: CompileContext, facet: FacetPlan): string {
  if (facet.kind === 'values') return valuesSql(context, facet.field);
  const { value } = compileFigure(context, facet.field, undefined);
  return bucketSql(context, value, facet.bounds);
}

/** A field's value; a list where a row may have several, of one null where it has none. */
function valuesSql(context: CompileContext, field: string): string {
  const column = columnSql(context, field);
  if (!isMany(context, field)) return column;
  return `(CASE WHEN cardinality(${column}) = 0 THEN ARRAY[NULL]::text[] ELSE ${column} END)`;
}

/** The bucket that a figure falls into: 0 below the first bound. */
export function bucketSql({ parameter }: CompileContext, figure: string, bounds: readonly number[]): string {
  if (bounds.length === 0) return `(${figure} * 0)::integer`;
  return `width_bucket(${figure}, ${parameter(bounds, 'double precision[]')})`;
}

function statsColumns(context: CompileContext, { field, by, pay }: StatsPlan, index: number): readonly string[] {
  const { value, known } = compileFigure(context, field, pay);
  return [
    `${value} AS figure_${index}`,
    `${known} AS known_${index}`,
    ...(by === undefined ? [] : [`${valuesSql(context, by)} AS by_${index}`]),
  ];
}

/** What joins the values of a column to a row `f`, and how they are called then. */
export function eachValue(context: CompileContext, field: string, column: string): { join: string; value: string } {
  const row = rowOf(context, field);
  const isList = row.kind === 'keyword' && row.many === true;
  return isList
    ? { join: `CROSS JOIN LATERAL unnest(f.${column}) AS v (value)`, value: 'v.value' }
    : { join: '', value: `f.${column}` };
}
