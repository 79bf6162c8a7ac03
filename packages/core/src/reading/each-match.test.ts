import { describe, expect, it } from 'vitest';
import { eachMatch } from './each-match.ts';

describe('eachMatch', () => {
  it('gives every match in order, empty ones too', () => {
    expect([...eachMatch(/\d+/g, '1 of 20')].map(([digits]) => digits)).toEqual(['1', '20']);
    expect([...eachMatch(/x?/g, 'ax')].map(({ index }) => index)).toEqual([0, 1, 2]);
    expect([...eachMatch(/\d/g, 'none')]).toEqual([]);
  });

  it('goes on where it was when the pattern searched another text meanwhile', () => {
    const digit = /\d/g;
    const found: string[] = [];
    for (const [one] of eachMatch(digit, '1 2')) {
      found.push(one);
      digit.test('no digit');
    }
    expect(found).toEqual(['1', '2']);
  });
});
