import type { Plan } from '../query/plan.ts';
import { answerSelect } from './answer-row.ts';
import { allOf, type CompileContext, type SearchDialect } from './compile-context.ts';
import { compileFacet, compileFacetsInOnePass } from './compile-facets.ts';
import { compileFound, isOwn, kmOf, type Wanted } from './compile-found.ts';
import { compileNear } from './compile-near.ts';
import { compileAfter, compileOrder } from './compile-order.ts';
import type { Search } from './compile-rows.ts';
import { COUNTED, compileCounted, compileStats } from './compile-stats.ts';
import type { NearlyWords } from './compile-text.ts';
import { createParameters, type Statement } from './statement.ts';
import type { Tables } from './tables.ts';

/**
 * The statements of a search; together their rows are its answer.
 *
 * `materialise`, for one server: one statement finds the rows once and takes hits, facets and summaries from them.
 * `pushdown`, for distributed tables: each asks the shards for no more than it needs; the documents are got by id.
 */
export function compileSearch(
  tables: Tables,
  plan: Plan,
  nearly: NearlyWords,
  dialect: SearchDialect,
): readonly Statement[] {
  const { facets, stats, first, diversify } = plan;
  const hits = first > 0;
  const search = { plan, nearly };
  const isDiverse = diversify !== undefined;
  const statements: Readonly<Record<SearchDialect, readonly Wanted[]>> = {
    materialise: [{ hits, counts: true, facets, stats }],
    pushdown: [
      ...(hits ? [{ ...NOTHING, hits }] : []),
      { ...NOTHING, counts: true, facets },
      ...(stats.length > 0 ? [{ ...NOTHING, stats }] : []),
    ],
  };
  return statements[dialect].map((wanted) => {
    const context = { tables, dialect, parameter: createParameters() };
    const found = compileFound(context, search, wanted);
    const selects = [
      ...(wanted.hits ? [hitsSql(context, plan)] : []),
      ...(wanted.counts ? COUNTS[dialect](context, search, wanted) : []),
      ...wanted.stats.flatMap((summary, index) => compileStats(context, summary, index)),
    ];
    const kept = wanted.isKept ? 'MATERIALIZED' : 'NOT MATERIALIZED';
    const rows = selects.map((select) => `(${select})`).join(' UNION ALL ');
    const withs = [`found AS ${kept} (${found})`, ...wanted.stats.map(compileCounted)];
    return { text: `WITH ${withs.join(', ')} ${rows}`, values: context.parameter.values };
  });
}

/** A statement that tells nothing. */
const NOTHING: Wanted = { isKept: false, hits: false, counts: false, facets: [], stats: [] };

/** The total and the facets. */
const COUNTS: Readonly<
  Record<SearchDialect, (context: CompileContext, search: Search, wanted: Wanted) => readonly string[]>
> = {
  materialise: (context, search, { isKept, facets, stats }) => [
    // Rows that are not kept are not looked for once more where they have been counted.
    isKept || stats.length === 0
      ? answerSelect('total', { n: 'count(*)' }, 'FROM found f')
      : answerSelect('total', { n: 'sum(c.n)' }, `FROM ${COUNTED}_0 c`),
    ...facets.map((facet, index) => compileFacet(context, search, facet, index)),
  ],
  pushdown: (context, search, { facets }) => compileFacetsInOnePass(context, search, facets),
};

/** The page, one row more than it holds: whether anything follows. Where rows lie near, their documents come along. */
function hitsSql(context: CompileContext, plan: Plan): string {
  const { tables, parameter } = context;
  const { order, after, diversify, first } = plan;
  const sorted = compileOrder(order);
  const rows =
    diversify === undefined
      ? 'found'
      : `(SELECT f.*, row_number() OVER (PARTITION BY f.diverse ORDER BY ${sorted}) AS nth FROM found f)`;
  const conditions = [
    ...(diversify === undefined ? [] : [`(f.diverse IS NULL OR f.nth <= ${parameter(diversify.max, 'bigint')})`]),
    ...(after === undefined ? [] : [compileAfter(parameter, order, after)]),
  ];
  const limit = parameter(first + 1, 'bigint');
  const page = `FROM ${rows} f WHERE ${allOf(conditions)} ORDER BY ${sorted} LIMIT ${limit}`;
  const keys = (isText: boolean) =>
    order.flatMap((step, index) => ((step.by === 'keyword') === isText ? [`f.key_${index}`] : []));
  const columns = (km: string) => ({
    numbers: `ARRAY[${['f.relevance', km, ...keys(false)].join(', ')}]`,
    texts: `ARRAY[${['f.id', ...keys(true)].join(', ')}]`,
  });
  if (context.dialect === 'pushdown') return answerSelect('hit', columns('f.km'), page);
  const distance = plan.near === undefined ? '' : compileNear(context, plan.near).join;
  return answerSelect(
    'hit',
    { ...columns(kmOf(plan)), label: 'd.document' },
    `FROM (SELECT f.* ${page}) f JOIN ${tables.documents} d ON d.id = f.id ${distance}`,
  );
}
