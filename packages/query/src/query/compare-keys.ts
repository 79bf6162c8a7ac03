import { compareCodePoints } from '../text/compare-code-points.ts';
import type { OrderStep, SortKey } from './plan.ts';

/** Order of two documents by their keys, one a step and the id at the end. No value comes after any value. */
export function compareKeys(order: readonly OrderStep[], left: readonly SortKey[], right: readonly SortKey[]): number {
  for (const [index, step] of order.entries()) {
    const difference = compareKey(left[index] as SortKey, right[index] as SortKey, isDescending(step));
    if (difference !== 0) return difference;
  }
  return compareKey(left[order.length] as SortKey, right[order.length] as SortKey, false);
}

/** Whether the greatest value comes first. */
export function isDescending(step: OrderStep): boolean {
  if (step.by === 'relevance') return true;
  return step.by === 'distance' ? false : step.descending;
}

/** Order of two keys of one step. */
export function compareKey(left: SortKey, right: SortKey, descending: boolean): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const difference = typeof left === 'string' ? compareCodePoints(left, String(right)) : left - Number(right);
  return descending ? -difference : difference;
}
