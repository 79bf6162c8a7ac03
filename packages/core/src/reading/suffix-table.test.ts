import { describe, expect, it } from 'vitest';
import { createSuffixTable } from './suffix-table.ts';

describe('createSuffixTable', () => {
  const find = createSuffixTable([
    { words: 'geduld -sinn =mut agentur', value: 'one' },
    { words: 'wahnsinn', value: 'other' },
  ]);

  it('finds whole words, endings of longer ones, and words with their own endings', () => {
    expect(['geduld', 'engelsgeduld', 'gemeinsinn', 'mut', 'agenturen', 'werbeagenturen'].map(find)).toEqual(
      Array(6).fill('one'),
    );
  });

  it('keeps to what a mark says: only whole, only as an ending', () => {
    expect(['sinn', 'unmut', 'demut'].map(find)).toEqual([undefined, undefined, undefined]);
  });

  it('lets the longest ending decide', () => {
    expect(find('wahnsinn')).toBe('other');
  });

  it('knows nothing of other words, the empty one included', () => {
    expect(['', 'a', 'haus'].map(find)).toEqual([undefined, undefined, undefined]);
  });
});
