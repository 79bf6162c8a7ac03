import { letterSet } from '../text/letter-set.ts';
import { isNearly } from './is-nearly.ts';
import type { Nearly } from './plan.ts';

/** Tells of many words that are not given letter for letter whether they go for one; the letters of each spare most work. */
export function nearlyTest(nearly: Nearly): (word: string, letters: number) => boolean {
  const begun = nearly.beginnings.map(letterSet);
  const letters = letterSet(nearly.stem);
  return (word, wordLetters) =>
    (bits(wordLetters ^ letters) <= 2 * nearly.typos || begun.some((needed) => (needed & ~wordLetters) === 0)) &&
    isNearly(nearly, word);
}

/** First letters of the words that go for one, but for those that are given letter for letter; in UTF-16 units. */
export function initialsOf({ beginnings, typos, stem }: Nearly): ReadonlySet<number> {
  return new Set([...beginnings, ...(typos > 0 ? [stem] : [])].map((word) => word.charCodeAt(0)));
}

function bits(set: number): number {
  let rest = set - ((set >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
