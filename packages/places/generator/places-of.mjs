import { foldName } from './fold-name.mjs';
import { OFFICIAL_NAMES } from './official-names.mjs';
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
const VIENNA = { admin1: '09', key: '90001' };

/** Feature codes: seats of an administration that is certainly a town; parts of a place; places that are gone. */
const SEATS = new Set(['PPLC', 'PPLA', 'PPLA2', 'PPLA3']);
const PARTS = new Set(['PPLX', 'PPLL']);
const GONE = new Set(['PPLH', 'PPLW', 'PPLG']);

/** Words before a name that are a title and no part of it. */
const TITLE = /^(?:(?:Ost|Nord)?[Ss]eebad|Kurort|Luftkurort|Heilbad) /;
/** What may follow a name in its longer form: "am Main", "(Westf.)", "ob der Tauber". */
const LONGER =
  /^ (?:(?:am|an der|an dem|bei|im|in der|in|ob der|vor der|unter|auf) \p{Lu}[\p{L}. -]{2,30}|\([\p{L}. ]{3,24}\))$/u;

/** The rows of the countries we want, as objects. */
export function readCities(text) {
  return text
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((row) => row[COLUMN.country] in KEY_COLUMN)
    .map((row) => ({
      name: row[COLUMN.name].normalize('NFC'),
      otherNames: row[COLUMN.otherNames].normalize('NFC').split(',').filter(Boolean),
      latitude: Number(row[COLUMN.latitude]),
      longitude: Number(row[COLUMN.longitude]),
      feature: row[COLUMN.feature],
      country: row[COLUMN.country],
      admin1: row[COLUMN.admin1],
      key: keyOf(row),
      population: Number(row[COLUMN.population]),
      modified: row[COLUMN.modified],
    }));
}

function keyOf(row) {
  const country = row[COLUMN.country];
  if (country === 'AT' && row[COLUMN.admin1] === VIENNA.admin1) return VIENNA.key;
  return row[KEY_COLUMN[country]];
}

/** The places of one country: of each municipality key one city, and its districts. */
export function placesOf(country, cities) {
  const ours = cities.filter((city) => city.country === country && !GONE.has(city.feature));
  const byKey = grouped(ours, (city) => city.key);
  return [...byKey].flatMap(([key, members]) => municipality(key, members)).sort(comparePlaces);
}

function municipality(key, members) {
  const [seat, ...others] = members.toSorted(
    (a, b) => weight(b) - weight(a) || b.population - a.population || compareText(a.name, b.name),
  );
  const city = placeOf(seat, 'city');
  const districts = others
    .map((member) => placeOf(member, 'district'))
    .filter(({ name }) => isProperName(name))
    .map((district) => (district.population >= city.population ? { ...district, population: 0 } : district));
  if (key === '') return [city, ...districts].map((place) => ({ ...place, kind: 'district', key: undefined }));
  const seen = new Set();
  return [city, ...districts].filter(({ name }) => {
    const folded = foldName(name);
    return !seen.has(folded) && seen.add(folded);
  });
}

function weight({ feature }) {
  if (SEATS.has(feature)) return 2;
  return PARTS.has(feature) ? 0 : 1;
}

function placeOf(row, kind) {
  const name = officialName(row);
  return {
    name,
    otherNames: otherNames(row, name),
    kind,
    state: STATES[row.country][row.admin1] ?? '',
    key: row.key || undefined,
    latitude: row.latitude,
    longitude: row.longitude,
    population: row.population,
    postalCodes: [],
    geoNames: row.otherNames,
  };
}

/** "Zürich (Kreis 9) / Altstetten" is Altstetten, "Ostseebad Binz" is Binz; Austria and Switzerland write "St.". */
function officialName({ name, country }) {
  const last = name
    .split(' / ')
    .at(-1)
    .replace(TITLE, '')
    .replace(/ \(Kreis \d+\)$/, '')
    .replace(/^Stadt /, '');
  const own = OFFICIAL_NAMES[country][last] ?? last;
  return country === 'DE' ? own : own.replace(/^Sankt /, 'St. ');
}

function otherNames(row, name) {
  const longer = row.otherNames.filter((other) => other.startsWith(name) && LONGER.test(other.slice(name.length)));
  const written = row.name === name || row.name.includes(' / ') ? [] : [row.name];
  const folded = new Map([...written, ...longer].map((other) => [foldName(other), other]));
  folded.delete(foldName(name));
  return [...folded.values()].sort(compareText);
}

/** Statistical quarters such as "Petritor - West" or "rechts des Dorfbachs" are no names that people write. */
function isProperName(name) {
  return /^\p{Lu}[\p{L}.' ()-]{1,40}$/u.test(name) && !/ - |\d|Dorfkern|Zentrum|dlg\b/.test(name);
}

/** State, key, city before district, name: neighbours in the file are neighbours on the map. */
export function comparePlaces(a, b) {
  return (
    compareText(a.state, b.state) ||
    Number(a.key === undefined) - Number(b.key === undefined) ||
    (a.key === undefined
      ? compareText(a.postalCodes[0] ?? '', b.postalCodes[0] ?? '')
      : Number(a.key) - Number(b.key)) ||
    compareText(a.kind, b.kind) ||
    compareText(a.name, b.name)
  );
}

export function grouped(values, groupOf) {
  const groups = new Map();
  for (const value of values) {
    const group = groupOf(value);
    const members = groups.get(group);
    if (members) members.push(value);
    else groups.set(group, [value]);
  }
  return groups;
}

export function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
