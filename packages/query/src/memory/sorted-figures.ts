import { bucketOf } from './count-facet.ts';

/** The finite figures of all slots up to one, ascending, and the slots whose figure is open. */
export interface SortedFigures {
  readonly slots: Uint32Array;
  readonly values: Float64Array;
  readonly open: Uint32Array;
  /** How many slots were looked at. */
  readonly size: number;
}

/** Nothing sorted yet. */
export const NO_FIGURES: SortedFigures = {
  slots: new Uint32Array(0),
  values: new Float64Array(0),
  open: new Uint32Array(0),
  size: 0,
};

/**
 * Brings sorted figures up to `size` slots: the new ones are sorted by themselves and merged in. The figure of a slot
 * never changes, so what was sorted stays so.
 */
export function sortedUpTo(before: SortedFigures, size: number, figure: (slot: number) => number): SortedFigures {
  if (before.size === size) return before;
  const added: number[] = [];
  const open = Array.from(before.open);
  for (let slot = before.size; slot < size; slot += 1) {
    const value = figure(slot);
    if (Number.isFinite(value)) added.push(slot);
    else if (!Number.isNaN(value)) open.push(slot);
  }
  return { ...merged(before, inOrder(added, figure)), open: Uint32Array.from(open), size };
}

type Ordered = Pick<SortedFigures, 'slots' | 'values'>;

/** Some slots in the order of their figures: the figures are sorted alone, then each slot finds its place. */
function inOrder(some: readonly number[], figure: (slot: number) => number): Ordered {
  const values = Float64Array.from(some, figure).sort();
  const slots = new Uint32Array(some.length);
  /** By the place behind equal figures, how many of their slots have found theirs. */
  const taken = new Uint32Array(some.length + 1);
  for (const slot of some) {
    const end = bucketOf(figure(slot), values);
    taken[end] = (taken[end] as number) + 1;
    slots[end - (taken[end] as number)] = slot;
  }
  return { slots, values };
}

/** Some figures with fresh ones put in behind their equals; the stretches between them are copied whole. */
function merged(left: Ordered, fresh: Ordered): Ordered {
  const length = left.slots.length + fresh.slots.length;
  const all = { slots: new Uint32Array(length), values: new Float64Array(length) };
  let copied = 0;
  const copyUpTo = (end: number, place: number) => {
    all.slots.set(left.slots.subarray(copied, end), place);
    all.values.set(left.values.subarray(copied, end), place);
    copied = end;
  };
  for (const [at, value] of fresh.values.entries()) {
    const end = bucketOf(value, left.values);
    copyUpTo(end, copied + at);
    all.slots[end + at] = fresh.slots[at] as number;
    all.values[end + at] = value;
  }
  copyUpTo(left.slots.length, copied + fresh.slots.length);
  return all;
}
