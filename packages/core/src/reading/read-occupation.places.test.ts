import { describe, expect, it } from 'vitest';
import { readOccupation } from './read-occupation.ts';

describe('readOccupation', () => {
  it('finds a place where its name stands as a word of its own, and in the genitive', () => {
    const text =
      'Florist/in werden\n\nBonner Betriebe sind klein. Stellen gibt es in Bonn. Bonns Firmen zahlen gut, Alt-Bonn auch.';
    const { facts } = readOccupation(text);
    expect(facts.filter(({ value }) => value.kind === 'place').map(({ start }) => start)).toEqual([
      text.indexOf('Bonn. '),
      text.indexOf('Bonns'),
    ]);
  });
});
