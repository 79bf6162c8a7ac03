import type { PartialStats } from '../engine/partial-answer.ts';
import type { StatsPlan } from '../query/plan.ts';
import { type Figures, figuresOf } from './figures-of.ts';
import { type KeywordColumn, membersOf, slotsBySet } from './keyword-column.ts';
import type { Memo } from './memo.ts';
import type { MemoryIndex } from './memory-index.ts';
import { slotMarks } from './slot-marks.ts';
import type { SortedFigures } from './sorted-figures.ts';

/** From this share of all slots on, figures are taken out of the sorted ones; below it they are sorted anew. */
const LARGE_SHARE = 1 / 16;

/** The figures of some slots by group, ascending. */
export function summarise(index: MemoryIndex, stats: StatsPlan, slots: Uint32Array, memo: Memo): PartialStats {
  const figures = figuresOf(index, stats);
  const summary = () => summaryOf(index, figures, stats.by, slots, memo);
  // Of all documents, the summary stays the same until one comes or goes.
  return slots === memo.living() ? memo.once(`stats ${figures.name} by ${stats.by}`, summary) : summary();
}

function summaryOf(
  index: MemoryIndex,
  { name, figure }: Figures,
  by: string | undefined,
  slots: Uint32Array,
  memo: Memo,
): PartialStats {
  const isLarge = slots.length > index.ids.length * LARGE_SHARE;
  const sorted = isLarge ? amongst(memo.sorted(name, figure), slots, index.ids.length) : sortedOf(slots, figure);
  const groups = by === undefined ? new Map([['', sorted.values]]) : grouped(index, by, slots, sorted);
  return {
    groups: new Map([...groups].filter(([, figures]) => figures.length > 0)),
    open: sorted.open.length,
    unknown: slots.length - sorted.slots.length - sorted.open.length,
  };
}

type Ordered = Pick<SortedFigures, 'slots' | 'values' | 'open'>;

/** The figures of some slots, out of those of all. */
function amongst(all: Ordered, slots: Uint32Array, size: number): Ordered {
  if (slots.length === size) return all;
  const isAsked = slotMarks(slots, size);
  const kept = { slots: new Uint32Array(all.slots.length), values: new Float64Array(all.slots.length) };
  let count = 0;
  for (let at = 0; at < all.slots.length; at += 1) {
    const slot = all.slots[at] as number;
    kept.slots[count] = slot;
    kept.values[count] = all.values[at] as number;
    count += isAsked[slot] as number;
  }
  const open = all.open.filter((slot) => isAsked[slot] === 1);
  return { slots: kept.slots.subarray(0, count), values: kept.values.subarray(0, count), open };
}

function sortedOf(slots: Uint32Array, figure: Figures['figure']): Ordered {
  const known = slots.filter((slot) => Number.isFinite(figure(slot)));
  known.sort((left, right) => figure(left) - figure(right));
  const open = slots.filter((slot) => Math.abs(figure(slot)) === Number.POSITIVE_INFINITY);
  return { slots: known, values: Float64Array.from(known, figure), open };
}

/** Ascending figures by value of a field. */
function grouped(index: MemoryIndex, by: string, slots: Uint32Array, { slots: order, values }: Ordered) {
  const column = index.keywords.get(by) as KeywordColumn;
  const { sets, members, starts } = column;
  const figures = groupRooms(column, slots).map((room) => new Float64Array(room));
  const counts = new Uint32Array(figures.length);
  for (let at = 0; at < order.length; at += 1) {
    const set = sets.data[order[at] as number] as number;
    const end = starts.data[set + 1] as number;
    for (let member = starts.data[set] as number; member < end; member += 1) {
      const group = members.data[member] as number;
      const count = counts[group] as number;
      (figures[group] as Float64Array)[count] = values[at] as number;
      counts[group] = count + 1;
    }
  }
  return new Map(
    column.values.map((value, group) => [value, (figures[group] as Float64Array).subarray(0, counts[group])]),
  );
}

/** Most figures that each group can get. */
function groupRooms(column: KeywordColumn, slots: Uint32Array): number[] {
  const rooms = new Array<number>(column.values.length).fill(0);
  for (const [set, count] of slotsBySet(column, slots).entries()) {
    if (count === 0) continue;
    for (const group of membersOf(column, set)) rooms[group] = (rooms[group] as number) + count;
  }
  return rooms;
}
