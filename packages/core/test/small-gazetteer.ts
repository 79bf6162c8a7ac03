import type { Gazetteer, GazetteerPlace } from '../src/place/gazetteer.ts';

const city = (name: string, state: string, population: number, rest: Partial<GazetteerPlace> = {}): GazetteerPlace => ({
  name,
  kind: 'city',
  country: 'DE',
  state,
  population,
  ...rest,
});

const PLACES: readonly (GazetteerPlace & { readonly names?: readonly string[] })[] = [
  city('Berlin', 'Berlin', 3_400_000, { key: '11000000', latitude: 52.52, longitude: 13.41, postalCodes: ['10115'] }),
  city('Frankfurt am Main', 'Hessen', 650_000, { latitude: 50.11, longitude: 8.68, postalCodes: ['60311'] }),
  city('Frankfurt (Oder)', 'Brandenburg', 57_000, { latitude: 52.34, longitude: 14.55, postalCodes: ['15230'] }),
  city('Eisenhüttenstadt', 'Brandenburg', 26_000, { latitude: 52.15, longitude: 14.65, postalCodes: ['15890'] }),
  city('Köln', 'Nordrhein-Westfalen', 960_000, { latitude: 50.94, longitude: 6.96, postalCodes: ['50667'] }),
  city('Essen', 'Nordrhein-Westfalen', 590_000, { latitude: 51.46, longitude: 7.01 }),
  city('Wels', 'Oberösterreich', 57_000, { country: 'AT', key: '40301', latitude: 48.17, longitude: 14.03 }),
  { name: 'Kreuzberg', kind: 'district', country: 'DE', state: 'Berlin', key: '11000000', population: 153_000 },
  { name: 'Hessen', kind: 'state', country: 'DE', state: 'Hessen' },
  { name: 'Nordrhein-Westfalen', kind: 'state', country: 'DE', state: 'Nordrhein-Westfalen', names: ['NRW'] },
  { name: 'Deutschland', kind: 'country', country: 'DE', names: ['Germany'] },
  { name: 'Österreich', kind: 'country', country: 'AT', names: ['Austria', 'AT'] },
];

const BY_NAME = new Map<string, GazetteerPlace[]>();
for (const { names = [], ...place } of PLACES) {
  for (const name of new Set([place.name, place.name.replace(/ (?:am|\().*/, ''), ...names].map(fold))) {
    BY_NAME.set(name, [...(BY_NAME.get(name) ?? []), place]);
  }
}

/** A gazetteer of a dozen places, for tests of readers without the real data. */
export const SMALL_GAZETTEER: Gazetteer = {
  edition: 'test',
  countries: ['DE', 'AT'],
  longestNameInWords: 3,
  byName: (name) => BY_NAME.get(fold(name)) ?? [],
  byPostalCode: (postalCode) => PLACES.filter((place) => place.postalCodes?.includes(postalCode)),
  byKey: (key) => PLACES.find((place) => place.key === key && place.kind === 'city'),
  near: () => [],
};

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/[()-]/g, ' ').replace(/\s+/g, ' ').trim();
}
