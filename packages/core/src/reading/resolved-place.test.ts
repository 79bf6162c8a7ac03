import { describe, expect, it } from 'vitest';
import type { Gazetteer, GazetteerPlace } from '../place/gazetteer.ts';
import { resolvedPlace } from './resolved-place.ts';

const PLACES: readonly GazetteerPlace[] = [
  { name: 'Linz am Rhein', kind: 'city', country: 'DE', population: 6_000 },
  { name: 'Linz', kind: 'city', country: 'AT', population: 200_000 },
  { name: 'Sachsen bei Ansbach', kind: 'city', country: 'DE', population: 3_000 },
  { name: 'Sachsen', kind: 'state', country: 'DE', state: 'Sachsen' },
];
const gazetteer: Gazetteer = {
  edition: 'test',
  countries: ['DE', 'AT'],
  longestNameInWords: 3,
  byName: (name) => PLACES.filter((place) => place.name.split(' ', 1)[0] === name),
  byPostalCode: () => [],
  byKey: () => undefined,
  near: () => [],
};
const named = (name: string) => ({ name, start: 0, end: name.length });

describe('resolvedPlace', () => {
  it.each([
    ['Linz', 'AT', { name: 'Linz', country: 'AT' }],
    ['Linz', 'DE', { name: 'Linz am Rhein', country: 'DE' }],
    ['Sachsen', 'DE', { name: 'Sachsen', kind: 'state' }],
    ['Sachsen', 'AT', { name: 'Sachsen', kind: 'state', country: 'DE' }],
  ])('resolves %s on a page on %s', (name, ofPage, place) => {
    expect(resolvedPlace(named(name), ofPage, gazetteer)).toMatchObject({ ok: true, value: place, issues: [] });
  });

  it('keeps a name as written without a gazetteer, with its kind and country', () => {
    expect(resolvedPlace(named('Vorarlberg'), 'DE')).toMatchObject({
      ok: true,
      value: { name: 'Vorarlberg', kind: 'state', country: 'AT' },
      issues: [{ code: 'place/unresolved', severity: 'warning' }],
    });
  });
});
