import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordFinder, type WordFinder } from './word-finder.ts';

describe('createWordFinder', () => {
  const find = createWordFinder(['zeit|teilzeit|eil', '#h_|_tz_|# tage', '4-tage|€']);
  const found = (text: string) => hitsOf(find, text).map(([group, start, end]) => [group, text.slice(start, end)]);

  it('finds words within words, the first of a group and those of several', () => {
    expect(found('teilzeit')).toEqual([
      [0, 'eil'],
      [0, 'zeit'],
    ]);
    expect(found('4-tage für 3 €')).toEqual([
      [2, '4-tage'],
      [2, '€'],
    ]);
  });

  it('takes # for a digit, _ for anything but letters and digits and a blank for a line break too', () => {
    expect(found('38h, ah, 38ha')).toEqual([[1, '8h']]);
    expect(found('jetzt 2tz tz3 (tz)')).toEqual([[1, 'tz']]);
    expect(hitsOf(find, 'tz')).toEqual([[1, 0, 2]]);
    expect(found('3\ntage, drei tage')).toEqual([[1, '3\ntage']]);
  });

  it('always finds what a search for each word finds', () => {
    const words = ['a', 'ab', 'bab', 'abc', 'ca', 'bca', 'aba'];
    const findAny = createWordFinder(words);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '😀') }), (text) => {
        const expected = words.flatMap((word, group) => endsOf(text, word).map((end) => [end, group]));
        const actual = hitsOf(findAny, text).map(([group, , end]) => [end, group]);
        expect([...actual].sort()).toEqual(expected.sort());
      }),
    );
  });
});

function hitsOf(find: WordFinder, text: string): [number, number, number][] {
  const hits: [number, number, number][] = [];
  find(text, (...hit) => hits.push(hit));
  return hits;
}

/** Where a word ends, none in another one. */
function endsOf(text: string, word: string): number[] {
  return [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => index + word.length);
}
