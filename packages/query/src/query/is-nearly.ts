import { editDistance } from '../text/edit-distance.ts';
import type { Nearly } from './plan.ts';

/** Whether a word goes for one that is unfinished or misspelt. */
export function isNearly({ words, beginnings, typos, stem }: Nearly, word: string): boolean {
  if (words.includes(word) || beginnings.some((beginning) => word.startsWith(beginning))) return true;
  return typos > 0 && word.charCodeAt(0) === stem.charCodeAt(0) && editDistance(stem, word, typos) <= typos;
}
