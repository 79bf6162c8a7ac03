import type { WordFinder } from './word-finder.ts';

/** Where the words begin that a finder finds in a lower-case text, in the order of their ends. */
export function startsOfWords(find: WordFinder, lower: string): readonly number[] {
  const starts: number[] = [];
  find(lower, (_, start) => starts.push(start));
  return starts;
}
