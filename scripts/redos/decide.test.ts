import { describe, expect, it } from 'vitest';
import { simplified } from './decide.mjs';

describe('simplified', () => {
  it.each([
    ['[a-z]{0,20}x', '[a-z]{0,4}x'],
    ['\\d{5}', '\\d{4,4}'],
    ['.{0,100000}', '.*'],
    ['a{2,}', 'a+'],
    ['\\p{L}[\\p{Lu}{3}]', '[A-Za-zÄÖÜäöüß][A-ZÄÖÜ{3}]'],
    ['\\{2} \\[a{9}', '\\{2} \\[a{4,4}'],
  ])('makes %s %s', (source, simple) => {
    expect(simplified(source)).toBe(simple);
  });
});
