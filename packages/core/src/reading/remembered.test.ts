import { describe, expect, it } from 'vitest';
import { remembered } from './remembered.ts';

describe('remembered', () => {
  it('works each word out once, whatever comes of it', () => {
    const seen: string[] = [];
    const lengthOf = remembered((word) => {
      seen.push(word);
      return word === '' ? undefined : word.length;
    });
    expect(['stein', '', 'stein', ''].map(lengthOf)).toEqual([5, undefined, 5, undefined]);
    expect(seen).toEqual(['stein', '']);
  });

  it('keeps no long word', () => {
    let calls = 0;
    const count = remembered(() => (calls += 1));
    const long = 'ö'.repeat(100);
    expect([count(long), count(long)]).toEqual([1, 2]);
  });
});
