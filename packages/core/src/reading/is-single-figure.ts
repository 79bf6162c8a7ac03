import type { Salary } from '../salary/salary.ts';

/** Whether pay is a single figure. */
export function isSingleFigure({ minValue, maxValue }: Salary): boolean {
  return minValue !== undefined && minValue === maxValue;
}
