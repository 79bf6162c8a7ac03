import { describe, expect, it } from 'vitest';
import { endOfClause } from './end-of-clause.ts';

describe('endOfClause', () => {
  it.each([
    ['im monat, brutto', 8],
    ['1.200,50 euro im monat', 22],
    ['im monat', 8],
    ['', 0],
  ])('of "%s"', (words, end) => {
    expect(endOfClause(words, 0)).toBe(end);
  });
});
