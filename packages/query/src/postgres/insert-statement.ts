import { arrayLiteral } from './array-literal.ts';
import type { Column, ColumnType } from './column.ts';
import type { Statement } from './statement.ts';

/** What is written into a table; its first column is its key. */
export interface Insertion {
  readonly table: string;
  readonly columns: readonly Pick<Column, 'name' | 'type'>[];
  /** What happens to a row that is there already. */
  readonly present: 'replaced' | 'kept';
}

/**
 * What writes rows into a table: a statement whose text is the same however many they are. A parameter holds all values
 * of a column. Lists and boxes among them are sent as their text: an array of lists would have to be rectangular, and
 * drivers do not know how an array of boxes is written.
 */
export function insertStatement({
  table,
  columns,
  present,
}: Insertion): (rows: readonly (readonly unknown[])[]) => Statement {
  const names = columns.map(({ name }) => name);
  const [key = '', ...others] = names;
  const selected = columns.map(({ name, type }) => (sentAs(type) === type ? name : `${name}::${type}`));
  const places = columns.map(({ type }, index) => `$${index + 1}::${sentAs(type)}[]`);
  const updates = others.map((name) => `${name} = EXCLUDED.${name}`);
  const text = [
    `INSERT INTO ${table} (${names.join(', ')}) SELECT ${selected.join(', ')}`,
    `FROM unnest(${places.join(', ')}) AS given (${names.join(', ')})`,
    `ON CONFLICT (${key}) DO ${present === 'kept' ? 'NOTHING' : `UPDATE SET ${updates.join(', ')}`}`,
  ].join(' ');
  return (rows) => ({ text, values: columns.map((_, index) => rows.map((row) => sent(row[index]))) });
}

/** The type that the values of a column are sent as. */
function sentAs(type: ColumnType): ColumnType {
  return type.endsWith('[]') || type === 'box' ? 'text' : type;
}

function sent(value: unknown): unknown {
  return Array.isArray(value) ? arrayLiteral(value) : (value ?? null);
}
