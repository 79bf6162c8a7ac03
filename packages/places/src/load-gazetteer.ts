import type { Country, Gazetteer } from '@berufsbild/core';
import { createGazetteer } from './create-gazetteer.ts';
import type { CountryData } from './data/country-data.ts';

/** The countries there is data for. */
export type GazetteerCountry = 'DE' | 'AT' | 'CH';

/** Options of {@link loadGazetteer}. */
export interface LoadGazetteerOptions {
  /**
   * Countries to load; each is a chunk of its own.
   * @default ['DE', 'AT', 'CH']
   */
  readonly countries?: readonly GazetteerCountry[];
}

/**
 * Loads the places of Germany, Austria and Switzerland: municipalities and districts with official key, state,
 * position, inhabitants and, in Germany, postal codes, besides states and regions.
 *
 * Each country is one chunk, imported when asked for; needs no file system. Calling it twice reads the data twice:
 * keep the gazetteer.
 *
 * @param options - Which countries.
 * @returns The gazetteer; names, keys and codes it does not know give empty lists or `undefined`.
 * @throws RangeError for a country that there is no data for, TypeError for a misspelt option.
 *
 * @example
 * const gazetteer = await loadGazetteer({ countries: ['DE'] });
 * gazetteer.byName('Koeln')[0]?.key //=> '05315000'
 *
 * @see NOTICE, for where the data comes from
 */
export async function loadGazetteer(options: LoadGazetteerOptions = {}): Promise<Gazetteer> {
  for (const name of Object.keys(options)) assertOption(name);
  const countries = [...new Set(options.countries ?? ALL_COUNTRIES)];
  for (const country of countries) assertKnown(country);
  const chunks = await Promise.all(countries.map(async (country) => [country, await CHUNKS[country]()] as const));
  return createGazetteer(chunks);
}

const CHUNKS: Readonly<Record<GazetteerCountry, () => Promise<CountryData>>> = {
  DE: async () => (await import('./data/de.data.ts')).DATA,
  AT: async () => (await import('./data/at.data.ts')).DATA,
  CH: async () => (await import('./data/ch.data.ts')).DATA,
};
const ALL_COUNTRIES = Object.keys(CHUNKS) as readonly GazetteerCountry[];

function assertOption(name: string): void {
  if (name !== 'countries') throw new TypeError(`options.${name} is no option; there is countries`);
}

function assertKnown(country: Country): void {
  if (Object.hasOwn(CHUNKS, country)) return;
  throw new RangeError(`countries: expected some of ${ALL_COUNTRIES.join(', ')}, got ${JSON.stringify(country)}`);
}
