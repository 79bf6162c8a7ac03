import type { Predicate } from '../query/plan.ts';
import { allOf, anyOf, type CompileContext, columnSql, isMany } from './compile-context.ts';

/**
 * A condition in SQL: true where the document fulfils it, false or null where it does not.
 *
 * What is negated says `IS NOT TRUE`, so that a missing value counts as not fulfilled there too.
 */
export function compilePredicate(context: CompileContext, predicate: Predicate): string {
  switch (predicate.op) {
    case 'and':
      return `(${allOf(predicate.of.map((inner) => compilePredicate(context, inner)))})`;
    case 'or':
      return anyOf(predicate.of.map((inner) => compilePredicate(context, inner)));
    case 'not':
      return `(${compilePredicate(context, predicate.of)}) IS NOT TRUE`;
    case 'in':
    case 'all':
    case 'none':
      return keywordSql(context, predicate);
    case 'bounds': {
      const column = columnSql(context, predicate.field);
      const conditions = boundSql(context, column, '>=', predicate.min).concat(
        boundSql(context, column, '<=', predicate.max),
      );
      return `(${conditions.length === 0 ? `${column} IS NOT NULL` : allOf(conditions)})`;
    }
    case 'overlap': {
      const min = columnSql(context, predicate.field, 'min');
      const max = columnSql(context, predicate.field, 'max');
      return `(${allOf([`coalesce(${min}, ${max}) IS NOT NULL`, ...overlapSql(context, min, max, predicate)])})`;
    }
    case 'pay':
      return paySql(context, predicate);
    default:
      return predicate satisfies never;
  }
}

type KeywordPredicate = Extract<Predicate, { readonly op: 'in' | 'all' | 'none' }>;

/** How a column of one value, and one of several, is compared with a list. */
const KEYWORD_SQL: Readonly<
  Record<KeywordPredicate['op'], Readonly<Record<'single' | 'many', (column: string, values: string) => string>>>
> = {
  in: {
    single: (column, values) => `${column} = ANY (${values})`,
    many: (column, values) => `${column} && ${values}`,
  },
  all: {
    single: (column, values) => `${column} = ALL (${values})`,
    many: (column, values) => `${column} @> ${values}`,
  },
  none: {
    single: (column, values) => `(${column} = ANY (${values})) IS NOT TRUE`,
    many: (column, values) => `NOT ${column} && ${values}`,
  },
};

function keywordSql(context: CompileContext, { op, field, values }: KeywordPredicate): string {
  const size = isMany(context, field) ? 'many' : 'single';
  return `(${KEYWORD_SQL[op][size](columnSql(context, field), context.parameter(values, 'text[]'))})`;
}

/** A bound, where it is one. */
function boundSql({ parameter }: CompileContext, column: string, than: '>=' | '<=', bound: number): string[] {
  return Number.isFinite(bound) ? [`${column} ${than} ${parameter(bound, 'double precision')}`] : [];
}

/** An absent bound of the document is open. Columns may be long expressions: each stands there once. */
function overlapSql(
  { parameter }: CompileContext,
  min: string,
  max: string,
  bounds: { readonly min: number; readonly max: number },
): string[] {
  const number = (value: number) => parameter(value, 'double precision');
  const { POSITIVE_INFINITY: above, NEGATIVE_INFINITY: below } = Number;
  return [
    ...(bounds.min > below ? [`coalesce(${max}, ${number(above)}) >= ${number(bounds.min)}`] : []),
    ...(bounds.max < above ? [`coalesce(${min}, ${number(below)}) <= ${number(bounds.max)}`] : []),
  ];
}

function paySql(context: CompileContext, predicate: Extract<Predicate, { readonly op: 'pay' }>): string {
  const { known, min, max } = payColumns(context, predicate.field, predicate.currency);
  const overlaps = allOf([known, ...overlapSql(context, min, max, predicate)]);
  return predicate.unknown ? `(NOT ${known} OR (${overlaps}))` : `(${overlaps})`;
}

/** A year's pay in one currency. */
export function payColumns(context: CompileContext, field: string, currency: string) {
  const currencies = columnSql(context, field, 'currency');
  const code = context.parameter(currency, 'text');
  const entry = `[array_position(${currencies}, ${code})]`;
  return {
    known: `(${code} = ANY (${currencies}))`,
    min: `(${columnSql(context, field, 'min')})${entry}`,
    max: `(${columnSql(context, field, 'max')})${entry}`,
  };
}
