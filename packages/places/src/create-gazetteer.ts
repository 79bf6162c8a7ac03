import type { Country, Gazetteer, GazetteerPlace } from '@berufsbild/core';
import { AREAS, type Area } from './areas.ts';
import { behindArticle } from './behind-article.ts';
import type { CountryData } from './data/country-data.ts';
import { looseName } from './loose-name.ts';
import { createNameIndex } from './name-index.ts';
import { OTHER_NAMES } from './other-names.ts';
import { createPlaceGrid, placesNear } from './place-grid.ts';
import { type PlaceColumns, readColumns } from './read-columns.ts';

/** Digits of a municipality key; Swiss numbers are not filled up. */
const KEY_DIGITS: ReadonlyMap<Country, number> = new Map([
  ['DE', 8],
  ['AT', 5],
]);
const POSTAL_CODE_DIGITS = 5;
/** From so many inhabitants on, a name is known without its umlaut's dots too: "Dusseldorf". */
const DOTLESS_FROM = 20_000;
/** What tells a name from others: "am Main", "(Oder)", "/Vogtl.". */
const ADDITION = /(?: \(| ?\/| (?:am|an|auf|bei|im|in|ob|unter|vor|vorm) ).{1,40}$/;

interface Chunk {
  readonly country: Country;
  readonly columns: PlaceColumns;
  /** Number of its first place among those of all countries. */
  readonly first: number;
}

/** A gazetteer over the data of some countries. Its places are made when they are first asked for. */
export function createGazetteer(data: readonly (readonly [Country, CountryData])[]): Gazetteer {
  const names = createNameIndex();
  const chunks: Chunk[] = [];
  let size = 0;
  for (const [country, source] of data) {
    const chunk = { country, columns: readColumns(source), first: size };
    addNames(chunk, names.add);
    chunks.push(chunk);
    size += chunk.columns.names.length;
  }
  const countries = data.map(([country]) => country);
  const areas = AREAS.filter(({ country }) => countries.includes(country));
  areas.forEach((area, at) => {
    for (const name of area.names) for (const form of [name, behindArticle(name)]) names.add(form, size + at);
  });

  const made: GazetteerPlace[] = [];
  const placeAt = (at: number): GazetteerPlace => {
    made[at] ??= makePlace(at, chunks, areas, size);
    return made[at];
  };
  const byName = (name: string) => names.get(name).map(placeAt).sort(byPopulation);
  const all = lazily(() => Array.from({ length: size }, (_, at) => placeAt(at)));
  const postalCodes = lazily(() => rowsByNumber(chunks, postalCodesOf));
  const keys = lazily(() =>
    rowsByNumber(chunks, ({ names: written, keys: own }, row) => (isCity(written[row]) ? [own[row] ?? 0] : [])),
  );
  const numbered = (index: RowsByNumber, digits: string, country: Country | undefined) =>
    (/^\d{1,8}$/.test(digits) ? (index.get(Number(digits)) ?? []) : [])
      .map(placeAt)
      .filter((place) => isIn(place, country));
  const grid = lazily(() => createPlaceGrid(all()));
  return {
    edition: data.map(([country, { edition }]) => `${country} ${edition}`).join('; '),
    countries,
    longestNameInWords: names.longest,
    longestFrom: names.longestFrom,
    byExactName: byName,
    byName: (name) => {
      const found = byName(name);
      return found.length > 0 ? found : looseName(name, byName);
    },
    byPostalCode: (postalCode, country) =>
      numbered(postalCodes(), postalCode, country)
        .filter((place) => place.postalCodes?.includes(postalCode))
        .sort(byPopulation),
    byKey: (key, country) => numbered(keys(), key, country).find((place) => place.key === key),
    near: (position, km) => placesNear(grid(), position, km),
  };
}

function addNames({ country, columns, first }: Chunk, add: (name: string, at: number) => void): void {
  const ownNames = new Map(Object.entries(OTHER_NAMES[country] ?? {}));
  columns.names.forEach((written, row) => {
    const at = first + row;
    const name = nameOf(written);
    add(name, at);
    const short = name.replace(ADDITION, '');
    if (short !== name) add(short, at);
    for (const other of columns.otherNames.get(row) ?? []) add(other, at);
    const key = columns.keys[row] ?? 0;
    const own = isCity(written) && key > 0 ? ownNames.get(keyOf(key, country)) : undefined;
    for (const other of own ?? []) add(other, at);
    if ((columns.population[row] ?? 0) >= DOTLESS_FROM) add(name.replace(/[äöü]/g, dotless), at);
  });
}

function isCity(written: string | undefined): boolean {
  return written !== undefined && !written.startsWith('~');
}

/** The name without the mark of a district. */
function nameOf(written: string): string {
  return isCity(written) ? written : written.slice(1);
}

function dotless(letter: string): string {
  return DOTLESS[letter] ?? letter;
}

const DOTLESS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

function makePlace(at: number, chunks: readonly Chunk[], areas: readonly Area[], size: number): GazetteerPlace {
  const chunk = chunks.findLast(({ first }) => first <= at);
  const area = areas[at - size];
  if (area !== undefined) return areaPlace(area);
  if (chunk === undefined) throw new RangeError(`at: expected the number of a place, got ${at}`);
  return placeOf(chunk, at - chunk.first);
}

function placeOf({ country, columns }: Chunk, row: number): GazetteerPlace {
  const written = columns.names[row] ?? '';
  const state = columns.stateNames[columns.states[row] ?? 0] ?? '';
  const key = columns.keys[row] ?? 0;
  const population = columns.population[row] ?? 0;
  const postalCodes = postalCodesOf(columns, row);
  return {
    name: nameOf(written),
    kind: isCity(written) ? 'city' : 'district',
    country,
    ...(state === '' ? {} : { state }),
    ...(key === 0 ? {} : { key: keyOf(key, country) }),
    latitude: (columns.north[row] ?? 0) / 1000,
    longitude: (columns.east[row] ?? 0) / 1000,
    ...(key === 0 && (country === 'DE' || population === 0) ? { approximatePosition: true } : {}),
    ...(population === 0 ? {} : { population }),
    ...(postalCodes.length === 0 ? {} : { postalCodes: postalCodes.map(writtenPostalCode) }),
  };
}

function writtenPostalCode(code: number): string {
  return String(code).padStart(POSTAL_CODE_DIGITS, '0');
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

/** Numbers of places by postal code or key. */
type RowsByNumber = ReadonlyMap<number, readonly number[]>;

function rowsByNumber(
  chunks: readonly Chunk[],
  numbersOf: (columns: PlaceColumns, row: number) => readonly number[],
): RowsByNumber {
  const index = new Map<number, number[]>();
  for (const { columns, first } of chunks) {
    columns.names.forEach((_, row) => {
      for (const number of numbersOf(columns, row)) {
        const standing = index.get(number);
        if (standing === undefined) index.set(number, [first + row]);
        else standing.push(first + row);
      }
    });
  }
  return index;
}

function postalCodesOf({ postalCodes, postalCodeStarts }: PlaceColumns, row: number): readonly number[] {
  return postalCodes.slice(postalCodeStarts[row], postalCodeStarts[row + 1]);
}

function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
