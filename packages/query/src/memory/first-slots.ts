import { firstOf } from '../engine/first-of.ts';
import type { Plan } from '../query/plan.ts';
import type { Memo } from './memo.ts';
import type { MemoryIndex } from './memory-index.ts';
import type { OrderFigures, SlotOrder } from './order.ts';
import { slotMarks } from './slot-marks.ts';
import { smallest } from './smallest.ts';

/** The slots of the page and one more, in order. */
export function firstSlots(
  index: MemoryIndex,
  order: SlotOrder,
  { after, first }: Plan,
  found: Uint32Array,
  memo: Memo,
): number[] {
  if (first === 0) return [];
  const most = first + 1;
  const follows = (slot: number) => after === undefined || order.compareWith(slot, after) > 0;
  const size = index.ids.length;
  // Where the found ones lie among the sorted figures as thick as elsewhere, so many figures are passed on the way.
  const passed = (most * size) / found.length;
  const candidates =
    order.figures !== undefined && passed < found.length
      ? fromSorted(order.figures, found, most, follows, size, memo)
      : after === undefined
        ? found
        : found.filter(follows);
  return firstOf(leadingOnes(candidates, order.ranks, most), most, order.compare);
}

/** Among some slots at least the first `most`: those that the ranks put before the rest, and those level with them. */
function leadingOnes(slots: Uint32Array, ranks: SlotOrder['ranks'], most: number): Uint32Array {
  const [rank, ...others] = ranks;
  if (rank === undefined || slots.length <= most) return slots;
  const values = rank(slots);
  const last = smallest(values, most);
  const before: number[] = [];
  // One place more than is kept: a slot is written before it is known whether it counts.
  const level = new Uint32Array(slots.length + 1);
  let count = 0;
  for (let at = 0; at < slots.length; at += 1) {
    const value = values[at] as number;
    if (value < last) before.push(slots[at] as number);
    level[count] = slots[at] as number;
    count += value === last ? 1 : 0;
  }
  const leading = leadingOnes(level.subarray(0, count), others, most - before.length);
  return Uint32Array.from([...before, ...leading]);
}

/** The same out of figures that are sorted already. */
function fromSorted(
  { name, figure, descending }: OrderFigures,
  found: Uint32Array,
  most: number,
  follows: (slot: number) => boolean,
  size: number,
  memo: Memo,
): Uint32Array {
  const { slots, values } = memo.sorted(name, figure);
  const isFound = slotMarks(found, size);
  const candidates: number[] = [];
  let last = Number.NaN;
  for (let rank = 0; rank < slots.length; rank += 1) {
    const at = descending ? slots.length - 1 - rank : rank;
    if (candidates.length >= most && values[at] !== last) return Uint32Array.from(candidates);
    const slot = slots[at] as number;
    if (isFound[slot] === 0 || !follows(slot)) continue;
    candidates.push(slot);
    last = values[at] as number;
  }
  const without =
    candidates.length >= most ? [] : found.filter((slot) => !Number.isFinite(figure(slot)) && follows(slot));
  return Uint32Array.from([...candidates, ...without]);
}
