import type { PayFigurePlan } from '../query/plan.ts';
import type { MemoryIndex, RangeColumn } from './memory-index.ts';

/** Figures by slot, which never change for a slot. */
export interface Figures {
  /** Names them among others. */
  readonly name: string;
  /** NaN where there is none, infinite where it is open. */
  readonly figure: (slot: number) => number;
}

/** The figures of a field of numbers, days or pay. */
export function figuresOf(
  index: MemoryIndex,
  { field, pay }: { readonly field: string; readonly pay?: PayFigurePlan },
): Figures {
  return {
    name: JSON.stringify([field, pay]),
    figure: pay === undefined ? numbers(index, field) : payFigures(index.pay.get(field)?.get(pay.currency), pay),
  };
}

function numbers(index: MemoryIndex, field: string): Figures['figure'] {
  const { data } = index.numbers.get(field) as { data: Float64Array };
  return (slot) => data[slot] as number;
}

function payFigures(column: RangeColumn | undefined, { of }: PayFigurePlan): Figures['figure'] {
  if (column === undefined) return () => Number.NaN;
  const { min, max } = column;
  const known = min.length;
  if (of === 'minValue') return (slot) => (slot < known ? (min.data[slot] as number) : Number.NaN);
  if (of === 'maxValue') return (slot) => (slot < known ? (max.data[slot] as number) : Number.NaN);
  return (slot) => (slot < known ? midpoint(min.data[slot] as number, max.data[slot] as number) : Number.NaN);
}

/** Infinite where either end is open, and never NaN for it. */
function midpoint(min: number, max: number): number {
  return min === Number.NEGATIVE_INFINITY ? min : (min + max) / 2;
}
