import { isHintIn } from './is-hint-in.ts';
import { remembered } from './remembered.ts';
import type { Token } from './tokens.ts';

/** A row of a table of patterns with what a sentence must hold for it. */
export interface HintedRow {
  /** Pieces of words, or whole ones (`=mit`), of which every sentence with the pattern holds one; a quick look before it. */
  readonly hints: readonly string[];
}

/**
 * Finds the rows of a table that the words of a sentence hint at, in their order.
 *
 * @param mark - Of every word that hints at a row of the table; absent: any word may.
 */
export function hintedRows<Row extends HintedRow>(
  table: readonly Row[],
  mark = -1,
): (words: readonly Token[]) => readonly Row[] {
  const hintedBy = remembered((word): readonly number[] =>
    table.flatMap(({ hints }, at) => (hints.some((hint) => isHintIn(hint, word)) ? [at] : [])),
  );
  return (words) => {
    const numbers: number[] = [];
    for (const { lower, marks } of words) {
      if (mark !== -1 && (marks & mark) === 0) continue;
      for (const at of hintedBy(lower)) if (!numbers.includes(at)) numbers.push(at);
    }
    return numbers.length === 0 ? [] : numbers.sort((a, b) => a - b).map((at) => table[at] as Row);
  };
}
