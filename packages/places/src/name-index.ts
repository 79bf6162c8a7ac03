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

/** Texts use the same few thousand words again and again: so many are remembered as written before all are forgotten. */
const MOST_REMEMBERED = 10_000;
/** Longer words are not, in UTF-16 units: engines keep the text that a long word was cut from. */
const LONGEST_REMEMBERED = 12;

/** An empty index. */
export function createNameIndex(): NameIndex {
  const rows = new Map<string, number | number[]>();
  const lengths = new Map<string, number>();
  const remembered = new Map<string, number>();
  let longest = 1;
  return {
    get longest() {
      return longest;
    },
    add(name, row) {
      if (remembered.size > 0) remembered.clear();
      const text = foldText(name);
      const folded = foldName(text);
      const standing = rows.get(folded);
      if (standing === undefined) rows.set(folded, row);
      else if (typeof standing === 'number') {
        if (standing !== row) rows.set(folded, [standing, row]);
      } else if (!standing.includes(row)) standing.push(row);
      if (folded !== text) lengthen(text);
    },
    get: (name) => {
      const found = rows.get(foldName(foldText(name)));
      return typeof found === 'number' ? [found] : (found ?? []);
    },
    longestFrom: (word) => {
      const known = remembered.get(word);
      if (known !== undefined) return known;
      const folded = foldText(word);
      const most = lengths.get(folded) ?? (rows.has(folded) ? 1 : 0);
      if (word.length <= LONGEST_REMEMBERED) {
        if (remembered.size >= MOST_REMEMBERED) remembered.clear();
        remembered.set(word, most);
      }
      return most;
    },
  };

  function lengthen(text: string): void {
    const words = text.split(' ');
    const [first = ''] = words;
    if (words.length > (lengths.get(first) ?? 0)) lengths.set(first, words.length);
    if (words.length > longest) longest = words.length;
  }
}
