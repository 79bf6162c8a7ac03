import { describe, expect, it } from 'vitest';
import { gathered } from './gathered.ts';

describe('gathered', () => {
  it('gives what reading gives for each item, in order', () => {
    expect(gathered(['ab', '', 'c'], (word, at) => [...word].map((letter) => `${letter}${at}`))).toEqual([
      'a0',
      'b0',
      'c2',
    ]);
  });

  it('gives nothing where reading gives nothing', () => {
    expect(gathered([1, 2], () => [])).toEqual([]);
  });
});
