import type { Country } from '../place/country.ts';
import type { PlaceKind } from '../place/place.ts';
import { REGIONS, STATES, TOWNS, TOWNS_AND_WORDS } from './known-places.data.ts';

/** What a name is known for; it may be that of a town and of its state. */
export interface KnownPlace {
  /** Names a town of some size. */
  readonly isTown: boolean;
  /** The town's name is a word besides, as "Essen" is. */
  readonly isWord: boolean;
  /** The country, or the part of one, that it names, if any. */
  readonly area?: Extract<PlaceKind, 'country' | 'state' | 'region'>;
  /** The countries where it is one. */
  readonly countries: readonly Country[];
}

const COUNTRIES = { DE: 'Deutschland', AT: 'Österreich', CH: 'Schweiz' } as const;

const TABLES = [
  { names: TOWNS, known: { isTown: true } },
  { names: TOWNS_AND_WORDS, known: { isTown: true, isWord: true } },
  { names: STATES, known: { area: 'state' } },
  { names: REGIONS, known: { area: 'region' } },
  { names: COUNTRIES, known: { area: 'country' } },
] as const;

let places: ReadonlyMap<string, KnownPlace> | undefined;

/** What a name is known for by itself; undefined where no table has it. */
export function knownPlace(name: string): KnownPlace | undefined {
  places ??= placesOf();
  return places.get(name);
}

/** What sort of place a name tells: a town where no table has it, or where a town and its state share it. */
export function knownKind(name: string): PlaceKind {
  const known = knownPlace(name);
  return known === undefined || known.isTown ? 'city' : (known.area ?? 'city');
}

function placesOf(): ReadonlyMap<string, KnownPlace> {
  const byName = new Map<string, KnownPlace>();
  for (const { names, known } of TABLES)
    for (const [country, list] of Object.entries(names))
      for (const name of list.split('|')) {
        const before = byName.get(name) ?? { isTown: false, isWord: false, countries: [] };
        byName.set(name, { ...before, ...known, countries: [...new Set([...before.countries, country])] });
      }
  return byName;
}
