import type { PayFigurePlan } from '../query/plan.ts';
import type { RangeColumn } from './memory-index.ts';

/**
 * The figure of a range by slot: NaN where there is no pay in the currency, infinite where the range is open there.
 */
export function payFigures(columns: ReadonlyMap<string, RangeColumn>, { currency, of }: PayFigurePlan) {
  const column = columns.get(currency);
  if (column === undefined) return () => Number.NaN;
  const { min, max } = column;
  const known = min.length;
  if (of === 'minValue') return (slot: number) => (slot < known ? (min.data[slot] as number) : Number.NaN);
  if (of === 'maxValue') return (slot: number) => (slot < known ? (max.data[slot] as number) : Number.NaN);
  return (slot: number) => (slot < known ? midpoint(min.data[slot] as number, max.data[slot] as number) : Number.NaN);
}

/** Infinite where either end is open, and never NaN for it. */
function midpoint(min: number, max: number): number {
  return min === Number.NEGATIVE_INFINITY ? min : (min + max) / 2;
}
