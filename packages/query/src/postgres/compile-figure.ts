import type { PayFigurePlan } from '../query/plan.ts';
import type { PayFigure } from '../query/query.ts';
import { type CompileContext, columnSql } from './compile-context.ts';
import { payColumns } from './compile-where.ts';

/** The figure of a field in SQL. */
export interface FigureSql {
  /** The figure; null where there is none or it is open. */
  readonly value: string;
  /** Whether there is any. */
  readonly known: string;
}

const PAY_FIGURES: Readonly<Record<PayFigure, (min: string, max: string) => string>> = {
  minValue: (min) => min,
  maxValue: (_, max) => max,
  midpoint: (min, max) => `((${min} + ${max}) / 2)`,
};

/** A number, a day, or one figure of a year's pay. */
export function compileFigure(context: CompileContext, field: string, pay: PayFigurePlan | undefined): FigureSql {
  if (pay === undefined) {
    const column = columnSql(context, field);
    return { value: `${column}::double precision`, known: `(${column} IS NOT NULL)` };
  }
  const { known, min, max } = payColumns(context, field, pay.currency);
  return { value: PAY_FIGURES[pay.of](min, max), known };
}
