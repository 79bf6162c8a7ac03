import type { PartialStats } from '../engine/partial-answer.ts';
import type { StatsPlan } from '../query/plan.ts';
import { type KeywordColumn, membersOf, slotsBySet } from './keyword-column.ts';
import type { Memo } from './memo.ts';
import type { MemoryIndex } from './memory-index.ts';
import { payFigures } from './pay-figures.ts';
import type { SortedFigures } from './sorted-figures.ts';

/** From this share of all slots on, figures are taken out of the sorted ones; below it they are sorted anew. */
const LARGE_SHARE = 1 / 16;

/** The figures of some slots by group, ascending. */
export function summarise(index: MemoryIndex, stats: StatsPlan, slots: Uint32Array, memo: Memo): PartialStats {
  // Of all documents, the summary stays the same until one comes or goes.
  if (slots !== memo.living()) return summaryOf(index, stats, slots, memo);
  return memo.once(`stats ${figuresName(stats)} by ${stats.by}`, () => summaryOf(index, stats, slots, memo));
}

function summaryOf(index: MemoryIndex, stats: StatsPlan, slots: Uint32Array, memo: Memo): PartialStats {
  const figure = figureOf(index, stats);
  const isLarge = slots.length > index.ids.length * LARGE_SHARE;
  const sorted = isLarge
    ? amongst(memo.sorted(figuresName(stats), figure), slots, index.ids.length)
    : sortedOf(slots, figure);
  const groups = stats.by === undefined ? new Map([['', sorted.values]]) : grouped(index, stats.by, slots, sorted);
  return {
    groups: new Map([...groups].filter(([, figures]) => figures.length > 0)),
    open: sorted.open.length,
    unknown: slots.length - sorted.slots.length - sorted.open.length,
  };
}

/** The name that an order by the same figures uses too. */
function figuresName({ field, pay }: StatsPlan): string {
  return JSON.stringify(pay === undefined ? [field] : [field, pay]);
}

type Figures = Pick<SortedFigures, 'slots' | 'values' | 'open'>;

function figureOf(index: MemoryIndex, { field, pay }: StatsPlan): (slot: number) => number {
  if (pay !== undefined) return payFigures(index.pay.get(field) ?? new Map(), pay);
  const { data } = index.numbers.get(field) as { data: Float64Array };
  return (slot) => data[slot] as number;
}

/** The figures of some slots, out of those of all. */
function amongst(all: Figures, slots: Uint32Array, size: number): Figures {
  if (slots.length === size) return all;
  const isAsked = new Uint8Array(size);
  for (let at = 0; at < slots.length; at += 1) isAsked[slots[at] as number] = 1;
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

function sortedOf(slots: Uint32Array, figure: (slot: number) => number): Figures {
  const known = slots.filter((slot) => Number.isFinite(figure(slot)));
  known.sort((left, right) => figure(left) - figure(right));
  const open = slots.filter((slot) => Math.abs(figure(slot)) === Number.POSITIVE_INFINITY);
  return { slots: known, values: Float64Array.from(known, figure), open };
}

/** Ascending figures by value of a field. */
function grouped(index: MemoryIndex, by: string, slots: Uint32Array, { slots: order, values }: Figures) {
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
