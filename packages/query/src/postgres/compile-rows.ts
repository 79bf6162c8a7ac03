import { isStorableText } from '../collection/clean-value.ts';
import type { Plan } from '../query/plan.ts';
import { allOf, type CompileContext } from './compile-context.ts';
import { compileNear } from './compile-near.ts';
import { compileText } from './compile-text.ts';
import { compilePredicate } from './compile-where.ts';
import type { NearlyWords } from './text-ways.ts';

/**
 * Largest circle whose box is looked up together with words. The planner takes a box for a two-hundredth of all rows,
 * whatever its size; of a larger one, the words alone find the rows sooner.
 */
const NARROW_KM = 100;

/** A plan and the words that go for its terms. */
export interface Search {
  readonly plan: Plan;
  readonly nearly: NearlyWords;
}

/** Which rows, and what is to be known of them. */
export interface RowsRequest {
  /** Whether their relevance is needed, or only that they have the words. */
  readonly isScored: boolean;
  /** Fields whose conditions are left out. */
  readonly without?: readonly string[];
}

/** The rows of documents that a plan finds, each as `d`. */
export interface RowsSql {
  /** What stands from FROM on. */
  readonly rows: string;
  /** Points of a row, where they were asked for. */
  readonly relevance: string;
}

/** Finds the rows of a plan. */
export function compileRows(
  context: CompileContext,
  { plan, nearly }: Search,
  { isScored, without = [] }: RowsRequest,
): RowsSql {
  const near = plan.near && compileNear(context, plan.near);
  const isNarrow = plan.near !== undefined && plan.near.km <= NARROW_KM;
  const conditions = [
    ...plan.where
      .filter(({ field }) => field === undefined || !without.includes(field))
      .map(({ predicate }) => compilePredicate(context, predicate)),
    ...(near === undefined || (plan.text !== undefined && !isNarrow) ? [] : [near.around()]),
    ...(isLeftOut(plan.except) ? [`d.id <> ${context.parameter(plan.except, 'text')}`] : []),
  ];
  const text =
    plan.text === undefined
      ? { join: '', conditions, relevance: '0', isGrouped: false }
      : compileText(context, plan.text, nearly, conditions, { isScored, isNarrow });
  const where = allOf([...text.conditions, ...(near === undefined ? [] : [near.within])]);
  // All columns of a row follow from its key.
  const group = text.isGrouped ? ` GROUP BY d.id${near === undefined ? '' : ', n.km'}` : '';
  const joins = [text.join, near?.join ?? ''].filter((join) => join !== '').map((join) => `${join} `);
  return {
    rows: `FROM ${context.tables.documents} d ${joins.join('')}WHERE ${where}${group}`,
    relevance: text.relevance,
  };
}

/** Whether an id is one that a document may have. */
function isLeftOut(id: string | undefined): boolean {
  return id !== undefined && isStorableText(id);
}
