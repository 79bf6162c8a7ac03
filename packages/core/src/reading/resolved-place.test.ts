import { describe, expect, it } from 'vitest';
import type { Gazetteer, GazetteerPlace } from '../place/gazetteer.ts';
import type { PageCountry } from './page-country.ts';
import { resolvedPlace } from './resolved-place.ts';

const PLACES: readonly GazetteerPlace[] = [
  { name: 'Linz am Rhein', kind: 'city', country: 'DE', population: 6_000 },
  { name: 'Linz', kind: 'city', country: 'AT', population: 200_000 },
  { name: 'Baden', kind: 'region', country: 'DE', state: 'Baden-Württemberg' },
  { name: 'Baden', kind: 'city', country: 'AT', population: 25_000, key: '30604' },
  { name: 'Baden', kind: 'city', country: 'CH', population: 19_000, key: '4021' },
  { name: 'Horn', kind: 'city', country: 'AT', population: 6_400, key: '31109' },
  { name: 'Horn', kind: 'city', country: 'CH', population: 2_800 },
  { name: 'Sachsen bei Ansbach', kind: 'city', country: 'DE', population: 3_000 },
  { name: 'Sachsen', kind: 'state', country: 'DE', state: 'Sachsen' },
  { name: 'Rheintal', kind: 'region', country: 'AT' },
  { name: 'Rheintal', kind: 'region', country: 'CH' },
];
const gazetteer: Gazetteer = {
  edition: 'test',
  countries: ['DE', 'AT', 'CH'],
  longestNameInWords: 3,
  byName: (name) => PLACES.filter((place) => place.name.split(' ', 1)[0] === name),
  byPostalCode: () => [],
  byKey: () => undefined,
  near: () => [],
};
const named = (name: string) => ({ name, start: 0, end: name.length });
const silent: PageCountry = { country: 'DE' };
const on = (country: string): PageCountry => ({ country, told: 'words' });

describe('resolvedPlace', () => {
  it.each([
    ['Linz', on('AT'), { name: 'Linz', country: 'AT' }],
    ['Linz', on('DE'), { name: 'Linz', country: 'AT' }],
    ['Linz', silent, { name: 'Linz', country: 'AT' }],
    ['Baden', on('AT'), { name: 'Baden', key: '30604' }],
    ['Baden', on('CH'), { name: 'Baden', key: '4021' }],
    ['Horn', on('AT'), { name: 'Horn', key: '31109' }],
    ['Sachsen', silent, { name: 'Sachsen', kind: 'state' }],
    ['Sachsen', on('AT'), { name: 'Sachsen', kind: 'state', country: 'DE' }],
    ['Rheintal', on('AT'), { name: 'Rheintal', kind: 'region', country: 'AT' }],
  ])('resolves %s on a page on %j', (name, page, place) => {
    expect(resolvedPlace(named(name), page, gazetteer)).toMatchObject({ ok: true, value: place, issues: [] });
  });

  it.each([
    ['Baden', silent, 'DE'],
    ['Baden', on('DE'), 'DE'],
    ['Horn', silent, 'DE'],
    ['Rheintal', silent, 'DE'],
  ])('leaves %s on a page on %j open between several countries', (name, page, country) => {
    expect(resolvedPlace(named(name), page, gazetteer)).toEqual({
      ok: true,
      value: { name, kind: name === 'Rheintal' ? 'region' : 'city', country },
      issues: [expect.objectContaining({ code: 'place/ambiguous', severity: 'warning', path: ['place'] })],
    });
  });

  it('says that a gazetteer does not know a name', () => {
    expect(resolvedPlace(named('Wien'), silent, gazetteer)).toMatchObject({
      value: { name: 'Wien', kind: 'city', country: 'AT' },
      issues: [{ code: 'place/unknown', severity: 'warning', received: 'Wien' }],
    });
  });

  it.each([
    ['Vorarlberg', silent, { kind: 'state', country: 'AT' }],
    ['Wien', silent, { kind: 'city', country: 'AT' }],
    ['Linz', silent, { kind: 'city', country: 'AT' }],
    ['Altes Land', silent, { kind: 'region', country: 'DE' }],
    ['Zürich', silent, { kind: 'city', country: 'CH' }],
    ['Engadin', on('AT'), { kind: 'region', country: 'CH' }],
    ['Bayern', on('CH'), { kind: 'state', country: 'DE' }],
    ['Freiburg', on('CH'), { country: 'CH' }],
    ['Freiburg', silent, { country: 'DE' }],
    ['Schweiz', silent, { kind: 'country', country: 'CH' }],
    ['Irgendwo', on('AT'), { country: 'AT' }],
  ])('keeps %s of a page on %j as written without a gazetteer', (name, page, place) => {
    expect(resolvedPlace(named(name), page)).toMatchObject({
      value: { name, ...place },
      issues: [{ code: 'place/unresolved', severity: 'warning' }],
    });
  });

  it('says without a gazetteer too where only several other countries have a name', () => {
    expect(resolvedPlace(named('Baden'), silent)).toMatchObject({
      value: { name: 'Baden', country: 'DE' },
      issues: [
        { code: 'place/unresolved' },
        { code: 'place/ambiguous', params: { candidates: [{ country: 'AT' }, { country: 'CH' }] } },
      ],
    });
  });
});
