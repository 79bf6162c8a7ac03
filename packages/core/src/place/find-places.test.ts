import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL_GAZETTEER } from '../../test/small-gazetteer.ts';
import { type FindPlacesOptions, findPlaces } from './find-places.ts';

const find = (text: string, options?: FindPlacesOptions) => findPlaces(text, SMALL_GAZETTEER, options);
const names = (text: string) => find(text).map(({ value }) => value.name);

describe('findPlaces', () => {
  it('gives a place with its stretch of the text', () => {
    expect(find('Standort: 50667 Köln, NRW')).toEqual([
      {
        value: {
          name: 'Köln',
          kind: 'city',
          country: 'DE',
          state: 'Nordrhein-Westfalen',
          postalCode: '50667',
          latitude: 50.94,
          longitude: 6.96,
        },
        start: 10,
        end: 20,
        raw: '50667 Köln',
        issues: [],
      },
    ]);
  });

  it('gives an ambiguous name as written, with what its candidates share', () => {
    const [frankfurt] = find('Frankfurt');
    expect(frankfurt?.value).toEqual({ name: 'Frankfurt', kind: 'city', country: 'DE' });
    expect(frankfurt?.issues.map(({ code, severity }) => [code, severity])).toEqual([['place/ambiguous', 'warning']]);
  });

  it('decides by postal code, state, addition or a place nearby', () => {
    expect(names('60311 Frankfurt')).toEqual(['Frankfurt am Main']);
    expect(names('Frankfurt, Hessen')).toEqual(['Frankfurt am Main']);
    expect(names('Frankfurt (Oder)')).toEqual(['Frankfurt (Oder)']);
    expect(names('Frankfurt oder Eisenhüttenstadt')).toEqual(['Frankfurt (Oder)', 'Eisenhüttenstadt']);
  });

  it('takes state and country beside a town as its attributes', () => {
    expect(names('Köln, NRW, Germany')).toEqual(['Köln']);
    expect(names('Germany: Köln')).toEqual(['Köln']);
    expect(names('Wels, AT')).toEqual(['Wels']);
    expect(names('NRW')).toEqual(['Nordrhein-Westfalen']);
  });

  it('reads parts of towns as written', () => {
    expect(find('in Berlin-Kreuzberg').map(({ value }) => [value.name, value.kind])).toEqual([
      ['Berlin-Kreuzberg', 'district'],
    ]);
    expect(find('in Köln-Süd').map(({ value }) => [value.name, value.kind])).toEqual([['Köln-Süd', 'district']]);
    expect(names('unser Köln-Projekt')).toEqual([]);
  });

  it('reads regions round a town', () => {
    expect(find('im Raum Köln').map(({ value }) => [value.name, value.kind])).toEqual([['Köln', 'region']]);
    expect(find('Raum Köln/Essen').map(({ value }) => [value.name, value.kind])).toEqual([['Köln/Essen', 'region']]);
    expect(find('Landkreis Köln').map(({ value }) => value.name)).toEqual(['Landkreis Köln']);
    for (const short of ['Lkr. Köln', 'LK Köln', 'im Lkr Köln', 'Standort: LKR. Köln'])
      expect(find(short).map(({ value }) => [value.name, value.kind])).toEqual([['Landkreis Köln', 'region']]);
    expect(names('Lkw Köln')).toEqual(['Köln']);
  });

  it('leaves out seats, origins, reach and destinations of the firm', () => {
    expect(names('Ein Unternehmen mit Sitz in Köln')).toEqual([]);
    expect(names('Der Spezialist aus Köln')).toEqual([]);
    expect(names('mit guter Anbindung nach Berlin')).toEqual([]);
    expect(names('Wir fahren von Köln bis Berlin')).toEqual([]);
    expect(names('Wir sind in Deutschland und Österreich bekannt.')).toEqual([]);
    expect(names('Unsere Zentrale ist in Berlin, gearbeitet wird in Köln.')).toEqual(['Köln']);
    expect(names('Wir führen 40 Fachgeschäfte und 12 kleine Filialen in Köln und Berlin.')).toEqual([]);
    expect(names('Für eine unserer 3 Filialen in Köln suchen wir Verkäufer.')).toEqual(['Köln']);
    expect(names('Einsatz in 3 Filialen in Köln')).toEqual(['Köln']);
    expect(names('Wir suchen 3 Mitarbeiter in Köln.')).toEqual(['Köln']);
  });

  it('leaves out people, firms and clubs', () => {
    expect(names('Herr Berlin')).toEqual([]);
    expect(names('Frau Sabine Berlin')).toEqual([]);
    expect(names('Volksbank Köln')).toEqual([]);
    expect(names('Köln Logistik GmbH')).toEqual([]);
  });

  it('reads a common word as a place only where the words round it say so', () => {
    expect(names('Essen und Getränke sind frei.')).toEqual([]);
    expect(names('Arbeitsort: Essen')).toEqual(['Essen']);
    expect(names('Köln, Berlin und Essen')).toEqual(['Köln', 'Berlin', 'Essen']);
    expect(find('Essen')[0]?.issues.map(({ code }) => code)).toEqual(['place/common-word']);
    expect(find('Wir beraten Sie beim Essen, im Essen steckt Zukunft.')).toEqual([]);
  });

  it('reads a country where the work may be done from afar', () => {
    expect(names('Remote (Germany)')).toEqual(['Deutschland']);
    expect(names('Wir suchen Menschen, die remote in ganz Österreich arbeiten.')).toEqual(['Österreich']);
    expect(names('Wir beliefern Menschen in ganz Österreich mit frischem Gemüse.')).toEqual([]);
  });

  it('reads work all over a country', () => {
    expect(find('deutschlandweite Montage').map(({ value, raw }) => [value.name, raw])).toEqual([
      ['Deutschland', 'deutschlandweite'],
    ]);
    expect(find('bundesweit im Außendienst', { country: 'AT' })[0]?.value.name).toBe('Österreich');
    expect(names('Einsatz deutschlandweit, Standort Köln')).toEqual(['Köln']);
    expect(names('Unsere Kunden schätzen uns, und deutschlandweit sind wir mit vielen Filialen gut bekannt.')).toEqual(
      [],
    );
  });

  it('reads the adjective of a town before an office, and an office behind a name', () => {
    expect(names('Du verstärkst unser Kölner Büro mit viel Schwung und guten Ideen.')).toEqual(['Köln']);
    expect(names('You will join our Berlin office and the people who make it.')).toEqual(['Berlin']);
    expect(names('Remote innerhalb Deutschlands')).toEqual(['Deutschland']);
    expect(names('Zum Frühstück gibt es Berliner und Kaffee, so viel man mag.')).toEqual([]);
  });

  it('reads an abbreviated addition by its letters', () => {
    expect(names('Frankfurt a. Mn.')).toEqual(['Frankfurt am Main']);
    expect(names('Frankfurt a. d. Od.')).toEqual(['Frankfurt (Oder)']);
  });

  it('tells customers from those that one works at', () => {
    expect(names('Unsere Kunden sitzen in Berlin, gearbeitet wird in Köln.')).toEqual(['Köln']);
    expect(names('Du arbeitest direkt bei unseren Kunden in Essen an neuen Maschinen.')).toEqual(['Essen']);
  });

  it('finds the same in decomposed text', () => {
    expect(names('Standort: Köln oder Eisenhüttenstadt'.normalize('NFD'))).toEqual(['Köln', 'Eisenhüttenstadt']);
  });

  it('reads a search field without capitals', () => {
    expect(find('köln, frankfurt (oder)').map(({ value, raw }) => [value.name, raw])).toEqual([
      ['Köln', 'köln'],
      ['Frankfurt (Oder)', 'frankfurt (oder)'],
    ]);
    expect(names('gutes essen')).toEqual([]);
  });

  it('splits a label that ran into a name', () => {
    expect(find('am StandortBerlin')[0]).toMatchObject({ start: 11, end: 17, raw: 'Berlin' });
  });

  it('never throws, and every stretch holds its own words', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Frankfurt',
        'Köln',
        '60311 ',
        ', ',
        ' (',
        ')',
        'Oder',
        '-',
        '/',
        ' in ',
        'NRW',
        '\n',
        'Raum ',
        'AT',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const found = find(text);
        for (const { start, end, raw } of found) expect(raw).toBe(text.slice(start, end));
        for (const [at, { start }] of found.entries()) expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
      }),
    );
  });

  it.each([
    ['one name', 'Frankfurt '],
    ['a list', 'Köln, '],
    ['open brackets', 'Frankfurt ('],
    ['hyphens', 'Köln-'],
    ['states', 'NRW, '],
    ['digits', '60311 '],
    ['capitals', 'A'],
    ['accents', 'A\u0301'],
  ])('answers long text: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length));
    for (const { raw, start, end } of find(text)) expect(raw).toBe(text.slice(start, end));
  });
});
