import type { Term } from './plan.ts';

/** Whether a word can go for a term at all, by the letters of both; spares most comparisons. */
export function mayBeNearly({ prefix, typos }: Term, termLetters: number, wordLetters: number): boolean {
  return bits(wordLetters ^ termLetters) <= 2 * typos || (prefix && (termLetters & ~wordLetters) === 0);
}

function bits(set: number): number {
  let rest = set - ((set >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
