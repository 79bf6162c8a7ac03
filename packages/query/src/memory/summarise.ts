import type { PartialStats } from '../engine/partial-answer.ts';
import type { StatsPlan } from '../query/plan.ts';
import { setCounts } from './count-facet.ts';
import type { MemoryIndex } from './memory-index.ts';
import { payFigures } from './pay-figures.ts';
import type { SortedFigures } from './sorted-figures.ts';

/** From this share of all slots on, figures are taken out of the sorted ones; below it they are sorted anew. */
const LARGE_SHARE = 1 / 16;

/** The figures of some slots by group, ascending. */
export function summarise(
  index: MemoryIndex,
  stats: StatsPlan,
  slots: Uint32Array,
  sorted: (key: string, figure: (slot: number) => number) => SortedFigures,
): PartialStats {
  const { field, by, pay } = stats;
  const figure = figureOf(index, stats);
  const isLarge = slots.length > index.documents.length * LARGE_SHARE;
  const grouping = groupingOf(index, by, slots);
  let open = 0;
  let unknown = 0;
  if (isLarge) {
    const key = JSON.stringify([field, pay]);
    ({ open, unknown } = fromSorted(sorted(key, figure), index.documents.length, slots, grouping));
  } else {
    for (let at = 0; at < slots.length; at += 1) {
      const slot = slots[at] as number;
      const value = figure(slot);
      if (Number.isNaN(value)) unknown += 1;
      else if (Number.isFinite(value)) grouping.add(slot, value);
      else open += 1;
    }
  }
  return { groups: grouping.figures(!isLarge), open, unknown };
}

function figureOf(index: MemoryIndex, { field, pay }: StatsPlan): (slot: number) => number {
  if (pay !== undefined) return payFigures(index.pay.get(field) ?? new Map(), pay);
  const { data } = index.numbers.get(field) as { data: Float64Array };
  return (slot) => data[slot] as number;
}

/** Takes the figures of some slots out of all, in their order. */
function fromSorted(
  { slots: order, values, open }: SortedFigures,
  size: number,
  slots: Uint32Array,
  grouping: Grouping,
) {
  const isAsked = new Uint8Array(size);
  for (let at = 0; at < slots.length; at += 1) isAsked[slots[at] as number] = 1;
  let known = 0;
  for (let at = 0; at < order.length; at += 1) {
    const slot = order[at] as number;
    if (isAsked[slot] === 0) continue;
    known += 1;
    grouping.add(slot, values[at] as number);
  }
  let opens = 0;
  for (let at = 0; at < open.length; at += 1) opens += isAsked[open[at] as number] as number;
  return { open: opens, unknown: slots.length - known - opens };
}

/** Collects figures by group. */
interface Grouping {
  add(slot: number, value: number): void;
  figures(areUnsorted: boolean): ReadonlyMap<string, Float64Array>;
}

function groupingOf(index: MemoryIndex, by: string | undefined, slots: Uint32Array): Grouping {
  const column = by === undefined ? undefined : index.keywords.get(by);
  const codes = column?.sets.codes.data;
  const groupsOfCode: readonly (readonly number[] | undefined)[] = column?.sets.values ?? [[0]];
  const sizes = groupSizes(groupsOfCode, codes, slots, column?.values.length ?? 1);
  const buffers = sizes.map((size) => new Float64Array(size));
  const counts = new Uint32Array(sizes.length);
  return {
    add(slot, value) {
      const groups = groupsOfCode[codes === undefined ? 0 : (codes[slot] as number)];
      if (groups === undefined) return;
      for (let at = 0; at < groups.length; at += 1) {
        const group = groups[at] as number;
        (buffers[group] as Float64Array)[counts[group] as number] = value;
        counts[group] = (counts[group] as number) + 1;
      }
    },
    figures(areUnsorted) {
      const figures = new Map<string, Float64Array>();
      for (const [group, buffer] of buffers.entries()) {
        const filled = buffer.subarray(0, counts[group]);
        if (areUnsorted) filled.sort();
        if (filled.length > 0) figures.set(column === undefined ? '' : (column.values[group] as string), filled);
      }
      return figures;
    },
  };
}

/** Most figures that a group can get. */
function groupSizes(
  groupsOfCode: readonly (readonly number[] | undefined)[],
  codes: Uint32Array | undefined,
  slots: Uint32Array,
  size: number,
): number[] {
  const sizes = new Array<number>(size).fill(0);
  const bySet = codes === undefined ? [slots.length] : setCounts(codes, groupsOfCode.length, slots);
  for (const [code, groups] of groupsOfCode.entries()) {
    for (const group of groups ?? []) sizes[group] = (sizes[group] as number) + (bySet[code] as number);
  }
  return sizes;
}
