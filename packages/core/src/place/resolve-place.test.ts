import { describe, expect, it } from 'vitest';
import { SMALL_GAZETTEER } from '../../test/small-gazetteer.ts';
import { formatIssue } from '../messages/format-issue.ts';
import { type PlaceQuery, resolvePlace } from './resolve-place.ts';

const resolve = (query: PlaceQuery) => resolvePlace(query, SMALL_GAZETTEER);
const codes = (query: PlaceQuery) => resolve(query).issues.map(({ code }) => code);
const nameOf = (query: PlaceQuery) => {
  const result = resolve(query);
  return result.ok ? result.value.name : undefined;
};

describe('resolvePlace', () => {
  it('gives the place of a name that one place has', () => {
    expect(resolve({ name: 'Berlin' })).toEqual({
      ok: true,
      value: {
        name: 'Berlin',
        kind: 'city',
        country: 'DE',
        state: 'Berlin',
        key: '11000000',
        latitude: 52.52,
        longitude: 13.41,
      },
      issues: [],
    });
  });

  it('tells places of one name apart by postal code, state and country', () => {
    expect(nameOf({ name: 'Frankfurt', postalCode: '60311' })).toBe('Frankfurt am Main');
    expect(nameOf({ name: 'Frankfurt', postalCode: '15230' })).toBe('Frankfurt (Oder)');
    expect(nameOf({ name: 'Frankfurt', region: 'Hessen' })).toBe('Frankfurt am Main');
    expect(nameOf({ name: 'Frankfurt', region: 'Oder' })).toBe('Frankfurt (Oder)');
  });

  it('lists the candidates instead of guessing', () => {
    const result = resolve({ name: 'Frankfurt' });
    expect(result.ok).toBe(false);
    expect(codes({ name: 'Frankfurt' })).toEqual(['place/ambiguous']);
    const candidates = result.issues[0]?.params?.['candidates'];
    expect(candidates).toMatchObject([{ name: 'Frankfurt am Main' }, { name: 'Frankfurt (Oder)' }]);
    expect(result.issues[0] && formatIssue(result.issues[0], 'de').message).toBe(
      '„Frankfurt“ kann mehrere Orte meinen: Frankfurt am Main (Hessen), Frankfurt (Oder) (Brandenburg).',
    );
  });

  it('keeps the postal code that was stated', () => {
    const result = resolve({ name: 'Köln', postalCode: '50667' });
    expect(result.ok && result.value.postalCode).toBe('50667');
  });

  it('finds a place by its postal code alone', () => {
    expect(nameOf({ postalCode: '15890' })).toBe('Eisenhüttenstadt');
  });

  it('tells what does not fit the place, and keeps the place', () => {
    expect(codes({ name: 'Köln', postalCode: '10115' })).toEqual(['place/postal-code-mismatch']);
    expect(codes({ name: 'Köln', region: 'Hessen' })).toEqual(['place/region-mismatch']);
    expect(codes({ name: 'Köln', country: 'AT' })).toEqual(['place/region-mismatch']);
    expect(nameOf({ name: 'Köln', region: 'Hessen' })).toBe('Köln');
  });

  it('knows a country by its names', () => {
    expect(nameOf({ name: 'Wels', country: 'Austria' })).toBe('Wels');
    expect(codes({ name: 'Wels', country: 'at' })).toEqual([]);
  });

  it('knows a state by its code in ISO 3166-2', () => {
    expect(codes({ name: 'Köln', region: 'NW' })).toEqual([]);
    expect(codes({ name: 'Köln', region: 'DE-NW' })).toEqual([]);
    expect(codes({ name: 'Köln', region: 'DE-HE' })).toEqual(['place/region-mismatch']);
    expect(nameOf({ name: 'Frankfurt', region: 'HE' })).toBe('Frankfurt am Main');
  });

  it('reads what stands beside the name in one field', () => {
    expect(resolve({ name: '50667 Köln' })).toEqual(resolve({ name: 'Köln', postalCode: '50667' }));
    expect(nameOf({ name: 'Frankfurt, Hessen' })).toBe('Frankfurt am Main');
    expect(codes({ name: 'Köln, Hessen' })).toEqual(['place/region-mismatch']);
    expect(codes({ name: '10115 Köln' })).toEqual(['place/postal-code-mismatch']);
    expect(nameOf({ name: 'Frankfurt, Hessen', region: 'Brandenburg', postalCode: '15230' })).toBe('Frankfurt (Oder)');
    expect(codes({ name: 'Wels (Germany)' })).toEqual(['place/region-mismatch']);
  });

  it('gives none of several', () => {
    expect(codes({ name: 'Köln, Berlin' })).toEqual(['place/several']);
    expect(codes({ name: 'Berlin/Essen' })).toEqual(['place/several']);
    const [issue] = resolve({ name: '50667 Köln oder 10115 Berlin' }).issues;
    expect(issue?.params).toEqual({ name: '50667 Köln oder 10115 Berlin', names: ['Köln', 'Berlin'] });
  });

  it('gives no place of another country than the one that is stated', () => {
    expect(codes({ name: 'Wels', country: 'FR' })).toEqual(['place/country-unknown']);
    expect(codes({ name: 'Kleinkleckersdorf', country: 'Frankreich' })).toEqual(['place/country-unknown']);
    expect(codes({ name: 'CH-4600 Wels' })).toEqual(['place/country-unknown']);
    expect(codes({ country: 'FR' })).toEqual(['place/country-unknown']);
  });

  it('knows a country by its sign, its three letters, and ZZ as none', () => {
    for (const country of ['A', 'AUT', 'ZZ', ' ']) expect(codes({ name: 'Wels', country })).toEqual([]);
    expect(codes({ name: 'Wels', country: 'D' })).toEqual(['place/region-mismatch']);
  });

  it('names the countries of candidates that lie in several', () => {
    const both = {
      ...SMALL_GAZETTEER,
      byName: (name: string) =>
        ['Köln', 'Wels'].flatMap(SMALL_GAZETTEER.byName).map((place) => ({ ...place, name, population: 1 })),
    };
    const [issue] = resolvePlace({ name: 'Altheim' }, both).issues;
    expect(issue?.params).toMatchObject({
      labels: ['Altheim (Nordrhein-Westfalen, DE)', 'Altheim (Oberösterreich, AT)'],
      countries: ['DE', 'AT'],
    });
  });

  it('takes a state or a country alone', () => {
    expect(nameOf({ region: 'DE-HE' })).toBe('Hessen');
    expect(nameOf({ region: 'NRW', country: 'DE' })).toBe('Nordrhein-Westfalen');
    expect(nameOf({ country: 'AT' })).toBe('Österreich');
    expect(codes({ region: 'Köln' })).toEqual(['place/unknown']);
  });

  it('tells what it does not know', () => {
    expect(codes({ name: 'Kleinkleckersdorf' })).toEqual(['place/unknown']);
    expect(codes({ postalCode: '99999' })).toEqual(['place/postal-code-unknown']);
    expect(codes({ name: '99999' })).toEqual(['place/postal-code-unknown']);
    expect(codes({ name: '50667 Kleinkleckersdorf' })).toEqual(['place/unknown']);
    expect(codes({})).toEqual(['place/none']);
    expect(codes({ name: '  ' })).toEqual(['place/none']);
  });

  it('takes empty names and codes for no place, whatever stands beside them', () => {
    expect(codes({ name: '', postalCode: '', country: 'DE' })).toEqual(['place/none']);
    expect(codes({ name: ' ', region: 'NRW' })).toEqual(['place/none']);
    expect(codes({ postalCode: '-', country: 'DE' })).toEqual(['place/none']);
    // @ts-expect-error a row of a database
    expect(codes({ name: null, postalCode: null, country: 'DE' })).toEqual(['place/none']);
    // @ts-expect-error a row of a database
    expect(codes({ name: 'Köln', postalCode: null })).toEqual([]);
  });

  it('rejects parts that are no text', () => {
    // @ts-expect-error a caller without types
    expect(() => resolvePlace({ postalCode: 50667 }, SMALL_GAZETTEER)).toThrow(
      new TypeError('query.postalCode must be a string; received number'),
    );
  });
});
