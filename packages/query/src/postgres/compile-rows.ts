import { isStorableText } from '../collection/clean-value.ts';
import type { Plan } from '../query/plan.ts';
import { allOf, type CompileContext } from './compile-context.ts';
import { compileNear } from './compile-near.ts';
import { compileText, type NearlyWords } from './compile-text.ts';
import { compilePredicate } from './compile-where.ts';

/** A plan and the words that go for its terms. */
export interface Search {
  readonly plan: Plan;
  readonly nearly: NearlyWords;
}

/** Which rows, and what is to be known of them. */
export interface RowsRequest {
  /** Whether their relevance is needed, or only that they have the words. */
  readonly isScored: boolean;
  /** A field whose condition is left out. */
  readonly without?: string;
}

/** The rows of documents that a plan finds, each as `d`. */
export interface RowsSql {
  /** What stands after FROM and WHERE. */
  readonly rows: string;
  /** Points of a row, where they were asked for. */
  readonly relevance: string;
}

/** Finds the rows of a plan. */
export function compileRows(
  context: CompileContext,
  { plan, nearly }: Search,
  { isScored, without }: RowsRequest,
): RowsSql {
  const near = plan.near && compileNear(context, plan.near);
  const conditions = [
    ...plan.where
      .filter(({ field }) => field === undefined || field !== without)
      .map(({ predicate }) => compilePredicate(context, predicate)),
    ...(near === undefined ? [] : [near.around]),
    ...(isLeftOut(plan.except) ? [`d.id <> ${context.parameter(plan.except, 'text')}`] : []),
  ];
  const text =
    plan.text === undefined
      ? { join: '', conditions, relevance: '0' }
      : compileText(context, plan.text, nearly, conditions, isScored);
  const where = allOf([...text.conditions, ...(near === undefined ? [] : [near.within])]);
  return {
    rows: `FROM ${context.tables.documents} d ${text.join} ${near?.join ?? ''} WHERE ${where}`.replace(/ {2,3}/g, ' '),
    relevance: text.relevance,
  };
}

/** Whether an id is one that a document may have. */
function isLeftOut(id: string | undefined): boolean {
  return id !== undefined && isStorableText(id);
}
