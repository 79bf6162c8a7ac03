import { OFFICIAL_NAMES } from './official-names.mjs';
import { TRUE_KEYS } from './own-places.mjs';
import { STATES } from './states.mjs';

/** Columns of the GeoNames dump that we read. */
const COLUMN = {
  name: 1,
  otherNames: 3,
  latitude: 4,
  longitude: 5,
  feature: 7,
  country: 8,
  admin1: 10,
  population: 14,
  modified: 18,
};
/** Column that holds the official municipality key. */
const KEY_COLUMN = { DE: 13, AT: 12, CH: 12 };
const VIENNA = { state: 'Wien', key: '90001' };
/** Feature codes of places that are gone, and of farms. */
const GONE = new Set(['PPLH', 'PPLW', 'PPLG']);
/** Words before a name that are a title and no part of it. */
const TITLE =
  /^(?:(?:(?:Ost|Nord)?[Ss]ee(?:heil)?bad|Kurort|Luftkurort|Heilbad|Stadt|Gemeinde) )+(?!Wehlen|Heiligenstadt)/;

/** The rows of Germany, Austria and Switzerland, as objects. */
export function readCities(text) {
  return text
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((row) => row[COLUMN.country] in KEY_COLUMN && !GONE.has(row[COLUMN.feature]))
    .map(cityOf);
}

function cityOf(row) {
  const country = row[COLUMN.country];
  const state = STATES[country][row[COLUMN.admin1]] ?? '';
  const writtenAs = row[COLUMN.name].normalize('NFC');
  const name = officialName(writtenAs, country);
  const key = row[KEY_COLUMN[country]];
  return {
    country,
    name,
    writtenAs: writtenAs.split(' / ').at(-1),
    otherNames: row[COLUMN.otherNames].normalize('NFC').split(',').filter(Boolean),
    state,
    key: country === 'AT' && state === VIENNA.state ? VIENNA.key : (TRUE_KEYS[`${key} ${name}`] ?? key),
    latitude: Number(row[COLUMN.latitude]),
    longitude: Number(row[COLUMN.longitude]),
    feature: row[COLUMN.feature],
    population: Number(row[COLUMN.population]),
    modified: row[COLUMN.modified],
  };
}

/** "Zürich (Kreis 9) / Altstetten" is Altstetten, "Ostseebad Binz" is Binz; Austria and Switzerland write "St.". */
function officialName(name, country) {
  const last = name
    .split(' / ')
    .at(-1)
    .replace(TITLE, '')
    .replace(/ \((?:Kreis \d+|Dorf)\)$/, '');
  const own = OFFICIAL_NAMES[country][last] ?? last;
  return country === 'DE' ? own : own.replace(/^Sankt /, 'St. ');
}
