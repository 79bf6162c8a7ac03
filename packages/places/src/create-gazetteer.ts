import type { Country, Gazetteer, GazetteerPlace } from '@berufsbild/core';
import { AREAS, type Area } from './areas.ts';
import type { CountryData } from './data/country-data.ts';
import { looseName } from './loose-name.ts';
import { createNameIndex } from './name-index.ts';
import { OTHER_NAMES } from './other-names.ts';
import { createPlaceGrid, placesNear } from './place-grid.ts';
import { type PlaceRow, readColumns } from './read-columns.ts';

/** Digits of a municipality key; Swiss numbers are not filled up. */
const KEY_DIGITS: ReadonlyMap<Country, number> = new Map([
  ['DE', 8],
  ['AT', 5],
]);
const POSTAL_CODE_DIGITS = 5;
/** From so many inhabitants on, a name is known without its umlaut's dots too: "Dusseldorf". */
const DOTLESS_FROM = 20_000;

/** A gazetteer over the data of some countries. */
export function createGazetteer(chunks: readonly (readonly [Country, CountryData])[]): Gazetteer {
  const names = createNameIndex();
  const places: GazetteerPlace[] = [];
  for (const [country, data] of chunks) {
    for (const row of readColumns(data)) {
      for (const name of namesOf(row, country)) names.add(name, places.length);
      places.push(placeOf(row, country));
    }
  }
  const countries = chunks.map(([country]) => country);
  for (const area of AREAS.filter(({ country }) => countries.includes(country))) {
    for (const name of area.names) names.add(name, places.length);
    places.push(areaPlace(area));
  }
  const byName = (name: string) =>
    names
      .get(name)
      .flatMap((row) => places[row] ?? [])
      .sort(byPopulation);
  const postalCodes = lazily(() => indexed(places, (place) => place.postalCodes ?? []));
  const keys = lazily(() => indexed(places, (place) => (place.kind === 'city' ? [place.key ?? ''] : [])));
  const grid = lazily(() => createPlaceGrid(places));
  return {
    edition: chunks.map(([country, { edition }]) => `${country} ${edition}`).join('; '),
    countries,
    longestNameInWords: names.longest,
    longestFrom: names.longestFrom,
    byExactName: byName,
    byName: (name) => {
      const found = byName(name);
      return found.length > 0 ? found : looseName(name, byName);
    },
    byPostalCode: (postalCode, country) =>
      (postalCodes().get(postalCode) ?? []).filter((place) => isIn(place, country)).sort(byPopulation),
    byKey: (key, country) => (key === '' ? [] : (keys().get(key) ?? [])).find((place) => isIn(place, country)),
    near: (position, km) => placesNear(grid(), position, km),
  };
}

function namesOf(row: PlaceRow, country: Country): readonly string[] {
  const own = row.isDistrict || row.key === undefined ? [] : OTHER_NAMES[country]?.[keyOf(row.key, country)];
  const dotless =
    row.population >= DOTLESS_FROM ? [row.name.replace(/[äöü]/g, (letter) => DOTLESS[letter] ?? letter)] : [];
  return [row.name, row.name.replace(ADDITION, ''), ...row.otherNames, ...(own ?? []), ...dotless];
}

/** What tells a name from others: "am Main", "(Oder)", "/Vogtl.". */
const ADDITION = /(?: \(| ?\/| (?:am|an|auf|bei|im|in|ob|unter|vor|vorm) ).{1,40}$/;
const DOTLESS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

function placeOf(row: PlaceRow, country: Country): GazetteerPlace {
  return {
    name: row.name,
    kind: row.isDistrict ? 'district' : 'city',
    country,
    ...(row.state === '' ? {} : { state: row.state }),
    ...(row.key === undefined ? {} : { key: keyOf(row.key, country) }),
    latitude: row.latitude,
    longitude: row.longitude,
    ...(row.key === undefined && country === 'DE' ? { approximatePosition: true } : {}),
    ...(row.population === 0 ? {} : { population: row.population }),
    ...(row.postalCodes.length === 0
      ? {}
      : { postalCodes: row.postalCodes.map((code) => String(code).padStart(POSTAL_CODE_DIGITS, '0')) }),
  };
}

function keyOf(key: number, country: Country): string {
  return String(key).padStart(KEY_DIGITS.get(country) ?? 0, '0');
}

function areaPlace({ kind, country, state, names }: Area): GazetteerPlace {
  return { name: names[0] ?? '', kind, country, ...(state === undefined ? {} : { state }) };
}

function isIn(place: GazetteerPlace, country: Country | undefined): boolean {
  return country === undefined || place.country === country;
}

/** The most populous first; of equal ones a city before its district. */
function byPopulation(a: GazetteerPlace, b: GazetteerPlace): number {
  return (b.population ?? 0) - (a.population ?? 0) || Number(a.kind !== 'city') - Number(b.kind !== 'city');
}

function indexed(
  places: readonly GazetteerPlace[],
  idsOf: (place: GazetteerPlace) => readonly string[],
): ReadonlyMap<string, readonly GazetteerPlace[]> {
  const index = new Map<string, GazetteerPlace[]>();
  for (const place of places) {
    for (const id of idsOf(place)) {
      const standing = index.get(id);
      if (standing === undefined) index.set(id, [place]);
      else standing.push(place);
    }
  }
  return index;
}

function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
