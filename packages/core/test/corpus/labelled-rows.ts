import { readFileSync } from 'node:fs';

/** A labelled line: a text and what a reader must say about it. */
export interface LabelledRow<Expect> {
  readonly id: string;
  readonly text: string;
  readonly expect: Expect;
  /** Two readings are equally good: it does not count. */
  readonly ambiguous?: true;
}

/** Reads a file of labelled lines, one JSON object a line; ambiguous ones are left out. */
export function labelledRows<Expect>(path: string): readonly LabelledRow<Expect>[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => JSON.parse(line) as LabelledRow<Expect>).filter((row) => row.ambiguous !== true);
}
