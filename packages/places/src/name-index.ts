import { foldName, foldText } from './fold-name.ts';

/** Row numbers by folded name. */
export interface NameIndex {
  /** Most words of any name. */
  readonly longest: number;
  /** Adds a name of a row. */
  add(name: string, row: number): void;
  /** The rows of that name. */
  get(name: string): readonly number[];
  /** Most words of the names that begin with that word; 0 where none does. */
  longestFrom(word: string): number;
}

/** An empty index. */
export function createNameIndex(): NameIndex {
  const rows = new Map<string, number[]>();
  const lengths = new Map<string, number>();
  let longest = 0;
  return {
    get longest() {
      return longest;
    },
    add(name, row) {
      const folded = foldName(name);
      const standing = rows.get(folded);
      if (standing === undefined) rows.set(folded, [row]);
      else if (!standing.includes(row)) standing.push(row);
      const words = foldText(name).split(' ');
      lengthen(words[0] ?? '', words.length);
      lengthen(folded, 1);
      if (words.length > longest) longest = words.length;
    },
    get: (name) => rows.get(foldName(name)) ?? [],
    longestFrom: (word) => lengths.get(foldText(word)) ?? 0,
  };

  function lengthen(word: string, words: number): void {
    if (words > (lengths.get(word) ?? 0)) lengths.set(word, words);
  }
}
