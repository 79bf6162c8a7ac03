import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { remembered } from '../reading/remembered.ts';
import { createTextReader } from './create-text-reader.ts';
import { detached } from './detached.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const TEXTS = 40;
const LENGTH = 250_000;
/** A text with a word that no other has, in letters of one byte each. */
const textOf = (at: number): string => `lagerlogistik${String(at).padStart(12, 'x')} `.padEnd(LENGTH, 'und so weiter ');

/** How many of the texts are still in memory for what is made of their first words, told by the heap. */
function textsKept(use: (word: string) => unknown): number {
  const kept: unknown[] = [];
  const before = heapUsed();
  for (let at = 0; at < TEXTS; at += 1) kept.push(use(textOf(at).slice(0, 25)));
  const used = heapUsed() - before;
  expect(kept).toHaveLength(TEXTS);
  return Math.round(used / LENGTH);
}

function heapUsed(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

describe('detached', () => {
  it('gives the same word', () => {
    for (const word of ['', 'ö', 'Koch', '\ud800', 'Lagerlogistik mit Kran']) expect(detached(word)).toBe(word);
  });

  it('keeps no text alive', () => {
    expect(textsKept((word) => word)).toBeGreaterThan(TEXTS / 2);
    expect(textsKept(detached)).toBeLessThan(TEXTS / 4);
  });

  it('goes before what is remembered of words', () => {
    expect(textsKept(remembered((word) => word.toLowerCase()))).toBeLessThan(TEXTS / 4);
    const read = createTextReader(({ token }) => [token]);
    expect(textsKept(read)).toBeLessThan(TEXTS / 4);
  });
});
