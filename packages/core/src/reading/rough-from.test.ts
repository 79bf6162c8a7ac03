import { describe, expect, it } from 'vitest';
import { roughFrom } from './rough-from.ts';

describe('roughFrom', () => {
  it.each([
    ['Es sind rund ', 8],
    ['Es sind mehr als', 8],
    ['Der Grund ', undefined],
    ['', undefined],
  ])('finds the rough word at the end of "%s"', (text, start) => {
    expect(roughFrom(text, text.length)).toBe(start);
  });
});
