import type { Codes } from './growing.ts';
import { livingSlots, type MemoryIndex } from './memory-index.ts';
import { clearedRoom, type ScoreRoom } from './score-room.ts';
import { type SlotsByCode, slotsByCode } from './slots-by-code.ts';
import { NO_FIGURES, type SortedFigures, sortedUpTo } from './sorted-figures.ts';

/** What is worked out once and serves many plans. */
export interface Memo {
  /** The slots that hold a document, ascending. */
  living(): Uint32Array;
  /** The figures of all slots in order; `key` names the figure. */
  sorted(key: string, figure: (slot: number) => number): SortedFigures;
  /** Anything that holds until documents come or go; `key` names it. */
  once<Value>(key: string, work: () => Value): Value;
  /** Slots in the order of their codes; those that have come since it was made are missing, dead ones may be in it. */
  byCode(field: string, codes: Codes): SlotsByCode;
  /** Room to score text in, until the next call. */
  scores(): ScoreRoom;
  /** Leaves the room to the plan that has it: the next call gives another one. */
  leaveScores(): void;
  /** Documents have come or gone. */
  changed(): void;
  /** Slots have been renumbered. */
  renumbered(): void;
}

/** Up to this share of new slots are looked at one by one, rather than all put in order again. */
const FEW_NEW = 1 / 16;

/** A memo of an index. */
export function memoOf(index: MemoryIndex): Memo {
  const known = new Map<string, unknown>();
  const figures = new Map<string, SortedFigures>();
  const codes = new Map<string, SlotsByCode>();
  const once = <Value>(key: string, work: () => Value): Value => {
    if (!known.has(key)) known.set(key, work());
    return known.get(key) as Value;
  };
  let room: ScoreRoom | undefined;
  return {
    once,
    scores() {
      room = clearedRoom(room, index.ids.length);
      return room;
    },
    leaveScores() {
      room = undefined;
    },
    living: () => once('living', () => livingSlots(index)),
    sorted(key, figure) {
      const sorted = sortedUpTo(figures.get(key) ?? NO_FIGURES, index.ids.length, figure);
      figures.set(key, sorted);
      return sorted;
    },
    byCode(field, column) {
      const size = index.ids.length;
      const before = codes.get(field);
      if (before !== undefined && size - before.slots.length <= size * FEW_NEW) return before;
      const made = slotsByCode(column, size);
      codes.set(field, made);
      return made;
    },
    changed: () => known.clear(),
    renumbered() {
      figures.clear();
      codes.clear();
    },
  };
}
