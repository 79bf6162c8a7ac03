import type { Field } from '../collection/field.ts';
import { columnName } from './column.ts';
import type { Parameters } from './statement.ts';
import type { Tables } from './tables.ts';

/** What every part of a statement is compiled with. The row of a document goes by `d`. */
export interface CompileContext {
  readonly tables: Tables;
  readonly parameter: Parameters;
  readonly dialect: SearchDialect;
}

/** How the rows of a search are gathered: found once and kept, for one server, or asked of the shards. */
export type SearchDialect = 'materialise' | 'pushdown';

/** The row of the field table with a name. */
export function rowOf({ tables }: Pick<CompileContext, 'tables'>, field: string): Field<never> {
  return tables.collection.fields[field] as Field<never>;
}

/** A column of a field in the row of a document. */
export function columnSql(context: Pick<CompileContext, 'tables'>, field: string, suffix?: string): string {
  return `d.${columnName(field, rowOf(context, field), suffix)}`;
}

/** Whether a field may hold several values in a row. */
export function isMany(context: Pick<CompileContext, 'tables'>, field: string): boolean {
  const row = rowOf(context, field);
  return row.kind === 'keyword' && row.many === true;
}

/** All of some conditions. */
export function allOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : conditions.join(' AND ');
}

/** At least one of some conditions. */
export function anyOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'false' : `(${conditions.join(' OR ')})`;
}
