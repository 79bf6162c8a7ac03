import { livingSlots, type MemoryIndex } from './memory-index.ts';
import { NO_FIGURES, type SortedFigures, sortedUpTo } from './sorted-figures.ts';

/** What is worked out once and serves many plans. */
export interface Memo {
  /** The slots that hold a document, ascending. */
  living(): Uint32Array;
  /** The figures of all slots in order; `key` names the figure. */
  sorted(key: string, figure: (slot: number) => number): SortedFigures;
  /** Anything that holds until documents come or go; `key` names it. */
  once<Value>(key: string, work: () => Value): Value;
  /** Documents have come or gone. */
  changed(): void;
  /** Slots have been renumbered. */
  renumbered(): void;
}

/** A memo of an index. */
export function memoOf(index: MemoryIndex): Memo {
  const known = new Map<string, unknown>();
  const figures = new Map<string, SortedFigures>();
  const once = <Value>(key: string, work: () => Value): Value => {
    if (!known.has(key)) known.set(key, work());
    return known.get(key) as Value;
  };
  return {
    once,
    living: () => once('living', () => livingSlots(index)),
    sorted(key, figure) {
      const sorted = sortedUpTo(figures.get(key) ?? NO_FIGURES, index.ids.length, figure);
      figures.set(key, sorted);
      return sorted;
    },
    changed: () => known.clear(),
    renumbered: () => figures.clear(),
  };
}
