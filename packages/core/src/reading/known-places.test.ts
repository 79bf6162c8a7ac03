import { describe, expect, it } from 'vitest';
import { knownKind, knownPlace } from './known-places.ts';

describe('knownPlace', () => {
  it.each(['Kiel', 'Baunatal', 'Zollikofen', 'Ascona', 'Stockerau', 'St. Pölten'])('knows the town %s', (name) => {
    expect(knownPlace(name)).toMatchObject({ isTown: true, isWord: false });
  });

  it.each(['Essen', 'Halle', 'Zug', 'Hof'])('knows %s as a word besides', (name) => {
    expect(knownPlace(name)?.isWord).toBe(true);
  });

  it.each(['Lehre', 'Wissen', 'Stelle', 'Löhne', 'Mengen', 'Jura', 'Franken', 'Kirchen'])(
    'does not list %s',
    (name) => {
      expect(knownPlace(name)).toBeUndefined();
    },
  );
});

describe('knownKind', () => {
  it.each([
    ['Hamburg', 'city'],
    ['Zürich', 'city'],
    ['Hessen', 'state'],
    ['Thurgau', 'state'],
    ['Rhein-Main-Gebiet', 'region'],
    ['Mürztal', 'region'],
    ['Österreich', 'country'],
    ['Kleindorf', 'city'],
  ])('tells that %s is a %s', (name, kind) => {
    expect(knownKind(name)).toBe(kind);
  });
});
