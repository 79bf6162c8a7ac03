import { livingSlots, type MemoryIndex } from './memory-index.ts';
import { NO_FIGURES, type SortedFigures, sortedUpTo } from './sorted-figures.ts';

/** What is worked out once and serves many plans. */
export interface Memo {
  /** The slots that hold a document, ascending. */
  living(): Uint32Array;
  /** The figures of all slots in order; `key` names the figure. */
  sorted(key: string, figure: (slot: number) => number): SortedFigures;
  /** Documents have come or gone. */
  changed(): void;
  /** Slots have been renumbered. */
  renumbered(): void;
}

/** A memo of an index. */
export function memoOf(index: MemoryIndex): Memo {
  let living: Uint32Array | undefined;
  const figures = new Map<string, SortedFigures>();
  return {
    living() {
      living ??= livingSlots(index);
      return living;
    },
    sorted(key, figure) {
      const sorted = sortedUpTo(figures.get(key) ?? NO_FIGURES, index.documents.length, figure);
      figures.set(key, sorted);
      return sorted;
    },
    changed() {
      living = undefined;
    },
    renumbered() {
      figures.clear();
    },
  };
}
