import type { WordFinder } from './word-finder.ts';

/** The numbers of the groups of which a word stands in a lower-case text. */
export function wordGroups(find: WordFinder, lower: string): ReadonlySet<number> {
  const groups = new Set<number>();
  find(lower, (group) => groups.add(group));
  return groups;
}
