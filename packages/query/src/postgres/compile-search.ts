import type { Plan } from '../query/plan.ts';
import { answerSelect } from './answer-row.ts';
import type { CompileContext, SearchDialect } from './compile-context.ts';
import { compileFacet, compileFacetsInOnePass, compileStats } from './compile-facets.ts';
import { compileFound, type Wanted } from './compile-found.ts';
import { compileAfter, compileOrder } from './compile-order.ts';
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
  const { facets, stats } = plan;
  const target = { tables, dialect };
  if (dialect === 'materialise') {
    return [
      compiled(target, plan, nearly, { hits: true, facets, stats }, true, (context, found) => [
        ...hitsSql(context, plan, found.isFound(), true),
        answerSelect('total', { n: 'count(*)' }, `FROM found f WHERE ${found.isFound()}`),
        ...facets.map((facet, index) => compileFacet(context, found, facet, index)),
        ...stats.flatMap((summary, index) => compileStats(context, found, summary, index)),
      ]),
    ];
  }
  return [
    compiled(
      target,
      plan,
      nearly,
      { hits: true, facets: [], stats: [] },
      plan.diversify !== undefined,
      (context, found) => hitsSql(context, plan, found.isFound(), false),
    ),
    compiled(target, plan, nearly, { hits: false, facets, stats: [] }, false, (context, found) => [
      compileFacetsInOnePass(context, found, facets),
    ]),
    ...(stats.length === 0
      ? []
      : [
          compiled(target, plan, nearly, { hits: false, facets: [], stats }, true, (context, found) =>
            stats.flatMap((summary, index) => compileStats(context, found, summary, index)),
          ),
        ]),
  ];
}

function compiled(
  target: Pick<CompileContext, 'tables' | 'dialect'>,
  plan: Plan,
  nearly: NearlyWords,
  wanted: Wanted,
  isMaterialised: boolean,
  selects: (context: CompileContext, found: ReturnType<typeof compileFound>) => readonly string[],
): Statement {
  const context = { ...target, parameter: createParameters() };
  const found = compileFound(context, plan, nearly, wanted);
  const rows = selects(context, found).map((select) => `(${select})`);
  const kept = isMaterialised ? 'MATERIALIZED' : 'NOT MATERIALIZED';
  return {
    text: `WITH found AS ${kept} (${found.select}) ${rows.join(' UNION ALL ')}`,
    values: context.parameter.values,
  };
}

/** The page, one row more than it holds: whether anything follows. */
function hitsSql(
  { tables, parameter }: CompileContext,
  { order, after, diversify, first }: Plan,
  isFound: string,
  withDocuments: boolean,
): readonly string[] {
  const sorted = compileOrder(order);
  const rows =
    diversify === undefined
      ? 'found'
      : `(SELECT f.*, row_number() OVER (PARTITION BY f.diverse ORDER BY ${sorted}) AS nth FROM found f WHERE ${isFound})`;
  const conditions = [
    isFound,
    ...(diversify === undefined ? [] : [`(f.diverse IS NULL OR f.nth <= ${parameter(diversify.max, 'bigint')})`]),
    ...(after === undefined ? [] : [compileAfter(parameter, order, after)]),
  ];
  const limit = parameter(first + 1, 'bigint');
  const page = `FROM ${rows} f WHERE ${conditions.join(' AND ')} ORDER BY ${sorted} LIMIT ${limit}`;
  const keys = (isText: boolean) =>
    order.flatMap((step, index) => ((step.by === 'keyword') === isText ? [`f.key_${index}`] : []));
  const columns = {
    numbers: `ARRAY[${['f.relevance', 'f.km', ...keys(false)].join(', ')}]`,
    texts: `ARRAY[${['f.id', ...keys(true)].join(', ')}]`,
  };
  if (!withDocuments) return [answerSelect('hit', columns, page)];
  return [
    answerSelect(
      'hit',
      { ...columns, label: 'd.document' },
      `FROM (SELECT f.* ${page}) f JOIN ${tables.documents} d ON d.id = f.id`,
    ),
  ];
}
