import type { FacetPlan, Plan } from '../query/plan.ts';
import { answerSelect } from './answer-row.ts';
import { allOf, type CompileContext, isMany, rowOf } from './compile-context.ts';
import { facetColumn, facetValue, isOwn } from './compile-found.ts';
import { compileRows, type Search } from './compile-rows.ts';
import { compilePredicate } from './compile-where.ts';

/** Name of what {@link compileKinds} gives. */
export const KINDS = 'kinds';

/**
 * How often the values of several facets come together among the found rows, for facets of few different values: few
 * rows, from which the counts of each and the total follow. Undefined where no facet is such.
 */
export function compileKinds(context: CompileContext, { plan }: Search, facets: readonly FacetPlan[]) {
  const columns = facets.flatMap((facet, index) => (isKind(context, plan, facet) ? [`f.${facetColumn(index)}`] : []));
  if (columns.length === 0) return undefined;
  const listed = columns.join(', ');
  return `${KINDS} AS MATERIALIZED (SELECT ${listed}, count(*) AS n FROM found f GROUP BY ${listed})`;
}

/** Whether a facet is counted together with others over the found rows. */
export function isKind(context: CompileContext, plan: Plan, facet: FacetPlan): boolean {
  return !isOwn(plan, facet) && hasFewValues(context, facet);
}

/** Whether the values of a facet are known beforehand, and so are few. */
function hasFewValues(context: CompileContext, { field }: FacetPlan): boolean {
  const row = rowOf(context, field);
  return row.kind === 'flag' || (row.kind === 'keyword' && row.values !== undefined);
}

/** Name of what {@link compileOthers} gives. */
const OTHERS = 'others';

/**
 * The same among the rows that miss one condition at most, for facets that each leave out the condition of their own
 * field: the rows are looked for once. Undefined where there are no two such fields.
 */
export function compileOthers(context: CompileContext, search: Search): string | undefined {
  const { plan } = search;
  const fields = fieldsOfOthers(context, plan);
  if (fields.length === 0) return undefined;
  const values = plan.facets.flatMap((facet, index) =>
    fields.includes(facet.field) ? [`${facetValue(context, facet)} AS ${facetColumn(index)}`] : [],
  );
  const misses = fields.map((field) => {
    const own = plan.where.filter((conjunct) => conjunct.field === field);
    return `(${allOf(own.map(({ predicate }) => compilePredicate(context, predicate)))}) IS NOT TRUE`;
  });
  const columns = [...values, ...misses.map((miss, index) => `${miss} AS misses_${index}`)];
  const { rows } = compileRows(context, search, { isScored: false, without: fields });
  const missed = misses.map((miss) => `(${miss})::integer`).join(' + ');
  const places = columns.map((_, index) => index + 1).join(', ');
  return `${OTHERS} AS MATERIALIZED (SELECT ${columns.join(', ')}, count(*) AS n ${rows} AND ${missed} <= 1 GROUP BY ${places})`;
}

/** The fields of facets that are counted by {@link compileOthers}. No index answers their conditions. */
function fieldsOfOthers(context: CompileContext, plan: Plan): readonly string[] {
  const facets = plan.facets.filter((facet) => isOwn(plan, facet) && hasFewValues(context, facet));
  return facets.length > 1 ? facets.map(({ field }) => field) : [];
}

/** Counts of one facet over rows that were found once and kept: the most frequent values, and those without one. */
export function compileFacet(context: CompileContext, search: Search, facet: FacetPlan, index: number): string {
  const { value, rows } = countedValues(context, search, facet, index);
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
function countedValues(context: CompileContext, search: Search, facet: FacetPlan, index: number) {
  const counted = `(${listCounts(context, search, facet, index)}) c`;
  return isMany(context, facet.field)
    ? { value: 'v.value', rows: `${counted} LEFT JOIN LATERAL unnest(c.value) AS v (value) ON true` }
    : { value: 'c.value', rows: counted };
}

function listCounts(context: CompileContext, search: Search, facet: FacetPlan, index: number): string {
  const column = facetColumn(index);
  if (isKind(context, search.plan, facet)) return `SELECT k.${column} AS value, k.n FROM ${KINDS} k`;
  const fields = fieldsOfOthers(context, search.plan);
  if (fields.includes(facet.field)) {
    const hits = fields.flatMap((field, place) => (field === facet.field ? [] : [`NOT o.misses_${place}`]));
    return `SELECT o.${column} AS value, o.n FROM ${OTHERS} o WHERE ${allOf(hits)}`;
  }
  const values = isOwn(search.plan, facet)
    ? `SELECT ${facetValue(context, facet)} AS value ${ownRows(context, search, facet)}`
    : `SELECT f.${column} AS value FROM found f`;
  return `SELECT r.value, count(*) AS n FROM (${values}) r GROUP BY r.value`;
}

function ownRows(context: CompileContext, search: Search, { field }: FacetPlan): string {
  return compileRows(context, search, { isScored: false, without: [field] }).rows;
}

/**
 * The total and all facets over the rows where they lie, for tables that are distributed: each row gives its values of
 * every facet, and a facet that leaves a condition out looks for its rows itself.
 */
export function compileFacetsInOnePass(
  context: CompileContext,
  search: Search,
  facets: readonly FacetPlan[],
): readonly string[] {
  const rows = facets.flatMap((facet, index) =>
    isOwn(search.plan, facet) ? [] : [`(${index}, ${listed(context, facet, `f.${facetColumn(index)}`)})`],
  );
  const values = [`(${TOTAL_PLACE}, ARRAY[NULL]::text[])`, ...rows].join(', ');
  const own = facets.flatMap((facet, index) => {
    if (!isOwn(search.plan, facet)) return [];
    const list = listed(context, facet, facetValue(context, facet));
    return [oneByOne(`${index}`, `(SELECT ${list} AS labels ${ownRows(context, search, facet)}) c`)];
  });
  return [
    oneByOne('c.place', `found f CROSS JOIN LATERAL (VALUES ${values}) AS c (place, labels)`, 'c.place, '),
    ...own,
  ];
}

/** Counts each of the values in the lists of some rows. */
function oneByOne(place: string, rows: string, groups = ''): string {
  return answerSelect(
    'facet',
    { place, label: 'v.value', n: 'count(*)' },
    `FROM ${rows} CROSS JOIN LATERAL unnest(c.labels) AS v (value) GROUP BY ${groups}v.value`,
  );
}

/** The values of a facet as a list of texts; of one null where there is none. */
function listed(context: CompileContext, facet: FacetPlan, value: string): string {
  return isMany(context, facet.field)
    ? `(CASE WHEN cardinality(${value}) = 0 THEN ARRAY[NULL]::text[] ELSE ${value} END)`
    : `ARRAY[${value}::text]`;
}

/** Place of the total among the facets. */
export const TOTAL_PLACE = -1;
