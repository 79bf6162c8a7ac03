import { describe, expect, it } from 'vitest';
import { knownNames } from './known-names.ts';

describe('knownNames', () => {
  it('gives the names that begin with a word, the longest first', () => {
    const lengths = knownNames('adobe')?.map(({ words }) => words.length) ?? [];
    expect(lengths.length).toBeGreaterThan(1);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  });

  it('knows a word with an ending', () => {
    expect(knownNames('photoshops')?.map(({ label }) => label)).toContain('Photoshop');
  });

  it('knows nothing of other words', () => {
    expect(knownNames('werkbank')).toBeUndefined();
  });
});
