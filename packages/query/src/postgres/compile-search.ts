import type { Plan } from '../query/plan.ts';
import { answerSelect } from './answer-row.ts';
import { allOf, type CompileContext, type SearchDialect } from './compile-context.ts';
import { compileFacet, compileFacetsInOnePass, compileKinds, compileOthers, isKind, KINDS } from './compile-facets.ts';
import { compileFound, isOwn, kmOf, type Wanted } from './compile-found.ts';
import { compileNear } from './compile-near.ts';
import { compileAfter, compileOrder } from './compile-order.ts';
import type { Search } from './compile-rows.ts';
import { COUNTED, compileCounted, compileStats } from './compile-stats.ts';
import { createParameters, type Statement } from './statement.ts';
import type { Tables } from './tables.ts';
import type { NearlyWords } from './text-ways.ts';

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
  const { facets, stats, first } = plan;
  const hits = first > 0;
  const search = { plan, nearly };
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
    const counts = wanted.counts ? COUNTS[dialect](context, search, wanted) : NO_COUNTS;
    const selects = [
      ...(wanted.hits ? [hitsSql(context, plan)] : []),
      ...counts.selects,
      ...wanted.stats.flatMap((summary, index) => compileStats(context, summary, index)),
    ];
    const readers = Number(wanted.hits) + counts.readers + wanted.stats.length;
    const isKept = dialect === 'materialise' ? readers > 1 : wanted.hits && plan.diversify !== undefined;
    const rows = selects.map((select) => `(${select})`).join(' UNION ALL ');
    const kept = `found AS ${isKept ? 'MATERIALIZED' : 'NOT MATERIALIZED'} (${found})`;
    const withs = [kept, ...counts.withs, ...wanted.stats.map(compileCounted)];
    return { text: `WITH ${withs.join(', ')} ${rows}`, values: context.parameter.values };
  });
}

/** A statement that tells nothing. */
const NOTHING: Wanted = { hits: false, counts: false, facets: [], stats: [] };

/** The total and the facets in SQL. */
interface CountsSql {
  /** What is named before. */
  readonly withs: readonly string[];
  readonly selects: readonly string[];
  /** How often the found rows are read for it. */
  readonly readers: number;
}

const NO_COUNTS: CountsSql = { withs: [], selects: [], readers: 0 };

const COUNTS: Readonly<Record<SearchDialect, (context: CompileContext, search: Search, wanted: Wanted) => CountsSql>> =
  {
    materialise: (context, search, { facets, stats }) => {
      const kinds = compileKinds(context, search, facets);
      // The total is the sum of whatever has been counted already.
      const counted = kinds === undefined ? `${COUNTED}_0` : KINDS;
      const isSummed = kinds !== undefined || stats.length > 0;
      const total = isSummed ? { n: 'sum(c.n)', rows: `FROM ${counted} c` } : { n: 'count(*)', rows: 'FROM found f' };
      const single = facets.filter((facet) => !isOwn(search.plan, facet) && !isKind(context, search.plan, facet));
      return {
        withs: [kinds, compileOthers(context, search)].filter((named) => named !== undefined),
        selects: [
          answerSelect('total', { n: total.n }, total.rows),
          ...facets.map((facet, index) => compileFacet(context, search, facet, index)),
        ],
        readers: single.length + Number(kinds !== undefined || stats.length === 0),
      };
    },
    pushdown: (context, search, { facets }) => ({
      ...NO_COUNTS,
      selects: compileFacetsInOnePass(context, search, facets),
    }),
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
