import { isDescending } from '../query/compare-keys.ts';
import type { OrderStep, SortKey } from '../query/plan.ts';
import { type CompileContext, columnSql } from './compile-context.ts';
import { compileFigure } from './compile-figure.ts';
import type { Parameters } from './statement.ts';

/** What a row is ordered by in one step. */
export function compileSortKey(context: CompileContext, step: OrderStep, relevance: string): string {
  switch (step.by) {
    case 'relevance':
      return relevance;
    case 'distance':
      return 'n.km';
    case 'keyword':
      return columnSql(context, step.field);
    case 'number':
      return compileFigure(context, step.field, undefined).value;
    case 'pay':
      return compileFigure(context, step.field, step.pay).value;
    default:
      return step satisfies never;
  }
}

/** The order of found rows; a missing value comes last, and the id settles what is left. */
export function compileOrder(order: readonly OrderStep[]): string {
  const steps = order.map((step, index) => `f.key_${index} ${isDescending(step) ? 'DESC' : 'ASC'} NULLS LAST`);
  return [...steps, 'f.id'].join(', ');
}

/** Whether a found row comes after the keys of another: at the first step in which they differ. */
export function compileAfter(parameter: Parameters, order: readonly OrderStep[], after: readonly SortKey[]): string {
  return order.reduceRight(
    (rest, step, index) => {
      const column = `f.key_${index}`;
      const key = after[index] ?? null;
      if (key === null) return `(${column} IS NULL AND ${rest})`;
      const value = parameter(key, step.by === 'keyword' ? 'text' : 'double precision');
      const than = isDescending(step) ? '<' : '>';
      return `(${column} ${than} ${value} OR ${column} IS NULL OR (${column} = ${value} AND ${rest}))`;
    },
    `f.id > ${parameter(after.at(-1), 'text')}`,
  );
}
