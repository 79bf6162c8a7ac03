import { remembered } from './remembered.ts';
import type { Token } from './tokens.ts';

/** A row of a table of patterns with what a sentence must hold for it. */
export interface HintedRow {
  /** Pieces of words, or whole ones (`=mit`), of which every sentence with the pattern holds one; a quick look before it. */
  readonly hints: readonly string[];
}

/** Finds the rows of a table that the words of a sentence hint at, in their order. */
export function hintedRows<Row extends HintedRow>(table: readonly Row[]): (words: readonly Token[]) => readonly Row[] {
  const hintedBy = remembered((word): readonly number[] =>
    table.flatMap(({ hints }, at) => (hints.some((hint) => isIn(hint, word)) ? [at] : [])),
  );
  return (words) => {
    const numbers: number[] = [];
    for (const { lower } of words) for (const at of hintedBy(lower)) if (!numbers.includes(at)) numbers.push(at);
    return numbers.sort((a, b) => a - b).flatMap((at) => table[at] ?? []);
  };
}

function isIn(hint: string, word: string): boolean {
  return hint.startsWith('=') ? hint.slice(1) === word : word.includes(hint);
}
