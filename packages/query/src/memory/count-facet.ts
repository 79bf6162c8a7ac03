import type { PartialFacet } from '../engine/partial-answer.ts';
import type { FacetPlan } from '../query/plan.ts';
import { countValues, type KeywordColumn } from './keyword-column.ts';
import type { MemoryIndex } from './memory-index.ts';

/** Counts the values of a field over some slots. */
export function countFacet(index: MemoryIndex, facet: FacetPlan, slots: Uint32Array): PartialFacet {
  if (facet.kind === 'values') return countValues(index.keywords.get(facet.field) as KeywordColumn, slots);
  const { data } = index.numbers.get(facet.field) as { data: Float64Array };
  return countBuckets(data, facet.bounds, slots);
}

function countBuckets(data: Float64Array, bounds: readonly number[], slots: Uint32Array): PartialFacet {
  const counts = new Uint32Array(bounds.length + 1);
  let unknown = 0;
  for (let at = 0; at < slots.length; at += 1) {
    const value = data[slots[at] as number] as number;
    if (Number.isNaN(value)) unknown += 1;
    else {
      const bucket = bucketOf(value, bounds);
      counts[bucket] = (counts[bucket] as number) + 1;
    }
  }
  return { values: Array.from(counts.keys()), counts, unknown };
}

/** How many of some ascending numbers are not above a value. */
export function bucketOf(value: number, ascending: ArrayLike<number>): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < (ascending[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
