import type { PartialFacet } from '../engine/partial-answer.ts';
import { type Codes, codes, type Growing, integers, push, pushCode } from './growing.ts';

/**
 * The set of values of each slot. Equal sets are kept once, and what is asked about a set is answered once a set.
 */
export interface KeywordColumn {
  /** Number of the set by slot; set 0 is empty. */
  readonly sets: Growing<Codes>;
  /** Numbers of the values of all sets, one set after the other. */
  readonly members: Growing<Uint32Array>;
  /** Where each set begins in `members`; one more than there are sets. */
  readonly starts: Growing<Uint32Array>;
  /** Number of a set by the key of its values. */
  readonly bySetKey: Map<string, number>;
  /** Value by number. */
  readonly values: string[];
  /** Number of a value. */
  readonly byValue: Map<string, number>;
}

/** An empty column. */
export function keywordColumn(): KeywordColumn {
  const starts = integers();
  push(starts, 0);
  push(starts, 0);
  return {
    sets: codes(),
    members: integers(),
    starts,
    bySetKey: new Map([['', 0]]),
    values: [],
    byValue: new Map(),
  };
}

/** Gives the next slot its values. */
export function addKeywords(column: KeywordColumn, values: readonly string[] | undefined): void {
  pushCode(column.sets, values === undefined ? NO_VALUES : setNumber(column, values));
}

/** Number of the empty set. */
const NO_VALUES = 0;

function valueNumber({ byValue, values }: KeywordColumn, value: string): number {
  const known = byValue.get(value);
  if (known !== undefined) return known;
  byValue.set(value, values.length);
  return values.push(value) - 1;
}

function setNumber(column: KeywordColumn, values: readonly string[]): number {
  const { bySetKey, members, starts } = column;
  const key = setKey(values);
  const known = bySetKey.get(key);
  if (known !== undefined) return known;
  for (const value of values) push(members, valueNumber(column, value));
  push(starts, members.length);
  bySetKey.set(key, bySetKey.size);
  return bySetKey.size - 1;
}

/** Names a set by its values, none of which holds NUL. */
export function setKey(values: readonly string[]): string {
  return values.join('\0');
}

/** How many different sets there are. */
export function setCount({ bySetKey }: KeywordColumn): number {
  return bySetKey.size;
}

/** The numbers of the values in a set. */
export function membersOf({ members, starts }: KeywordColumn, set: number): Uint32Array {
  return members.data.subarray(starts.data[set], starts.data[set + 1]);
}

/** By set, how many of some values are in it. */
export function countInSets({ members, starts, bySetKey }: KeywordColumn, wanted: ReadonlySet<number>): Uint32Array {
  const counts = new Uint32Array(bySetKey.size);
  for (let set = 0; set < counts.length; set += 1) {
    const end = starts.data[set + 1] as number;
    let count = 0;
    for (let at = starts.data[set] as number; at < end; at += 1) {
      if (wanted.has(members.data[at] as number)) count += 1;
    }
    counts[set] = count;
  }
  return counts;
}

/** The first value of a slot. */
export function firstValue({ members, starts, sets, values }: KeywordColumn, slot: number): string | null {
  const set = sets.data[slot] as number;
  return set === 0 ? null : (values[members.data[starts.data[set] as number] as number] as string);
}

/** The column with the values of some slots only, ascending. */
export function keptKeywords(column: KeywordColumn, slots: Uint32Array): KeywordColumn {
  const kept = keywordColumn();
  const known = new Map<number, number>();
  for (const slot of slots) {
    const set = column.sets.data[slot] as number;
    const now = known.get(set);
    if (now !== undefined) pushCode(kept.sets, now);
    else {
      addKeywords(
        kept,
        Array.from(membersOf(column, set), (number) => column.values[number] as string),
      );
      known.set(set, kept.sets.data[kept.sets.length - 1] as number);
    }
  }
  return kept;
}

/** Counts the values over some slots. */
export function countValues(column: KeywordColumn, slots: Uint32Array): PartialFacet {
  const { members, starts, values } = column;
  const bySet = slotsBySet(column, slots);
  const counts = new Uint32Array(values.length);
  for (let set = 1; set < bySet.length; set += 1) {
    const count = bySet[set] as number;
    if (count === 0) continue;
    const end = starts.data[set + 1] as number;
    for (let at = starts.data[set] as number; at < end; at += 1) {
      const number = members.data[at] as number;
      counts[number] = (counts[number] as number) + count;
    }
  }
  return { values, counts, unknown: bySet[0] as number };
}

/** How many of some slots have each set. */
export function slotsBySet({ sets, bySetKey }: KeywordColumn, slots: Uint32Array): Uint32Array {
  const counts = new Uint32Array(bySetKey.size);
  const { data } = sets;
  for (let at = 0; at < slots.length; at += 1) {
    const set = data[slots[at] as number] as number;
    counts[set] = (counts[set] as number) + 1;
  }
  return counts;
}
