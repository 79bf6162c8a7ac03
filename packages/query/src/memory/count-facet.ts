import type { PartialFacet } from '../engine/partial-answer.ts';
import type { FacetPlan } from '../query/plan.ts';
import type { KeywordColumn, MemoryIndex } from './memory-index.ts';

/** Counts the values of a field over some slots. */
export function countFacet(index: MemoryIndex, facet: FacetPlan, slots: Uint32Array): PartialFacet {
  if (facet.kind === 'values') return countValues(index.keywords.get(facet.field) as KeywordColumn, slots);
  const { data } = index.numbers.get(facet.field) as { data: Float64Array };
  return countBuckets(data, facet.bounds, slots);
}

function countValues({ sets, values }: KeywordColumn, slots: Uint32Array): PartialFacet {
  const bySet = setCounts(sets.codes.data, sets.values.length, slots);
  const byValue = new Uint32Array(values.length);
  for (let code = 1; code < bySet.length; code += 1) {
    const count = bySet[code] as number;
    if (count === 0) continue;
    for (const number of sets.values[code] ?? []) byValue[number] = (byValue[number] as number) + count;
  }
  const counts = new Map<string, number>();
  for (let number = 0; number < byValue.length; number += 1) {
    const count = byValue[number] as number;
    if (count > 0) counts.set(values[number] as string, count);
  }
  return { counts, unknown: bySet[0] as number };
}

/** Slots by code. */
export function setCounts(codes: Uint32Array, size: number, slots: Uint32Array): Uint32Array {
  const counts = new Uint32Array(size);
  for (let at = 0; at < slots.length; at += 1) {
    const code = codes[slots[at] as number] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  return counts;
}

function countBuckets(data: Float64Array, bounds: readonly number[], slots: Uint32Array): PartialFacet {
  const counts = new Map<number, number>();
  let unknown = 0;
  for (let at = 0; at < slots.length; at += 1) {
    const value = data[slots[at] as number] as number;
    if (Number.isNaN(value)) unknown += 1;
    else {
      const bucket = bucketOf(value, bounds);
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    }
  }
  return { counts, unknown };
}

function bucketOf(value: number, bounds: readonly number[]): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < (bounds[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
