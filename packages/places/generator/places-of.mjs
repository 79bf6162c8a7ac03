import { foldName } from './fold-name.mjs';
import { grouped } from './grouped.mjs';
import { MUNICIPALITIES, MUNICIPALITIES_BY_PART } from './own-places.mjs';

/** Feature codes: seats of an administration that is certainly a town; of a municipality; parts of a place. */
const SEATS = new Set(['PPLC', 'PPLA', 'PPLA2', 'PPLA3']);
const MUNICIPALITY_SEAT = 'PPLA4';
const PARTS = new Set(['PPLX', 'PPLL']);

/** What may follow a name in its longer form: "am Main", "(Westf.)", "ob der Tauber". */
const LONGER =
  /^ (?:(?:am|an der|an dem|bei|im|in der|in|ob der|vor der|unter|auf) \p{Lu}[\p{L}. -]{2,30}|\([\p{L}. ]{3,24}\))$/u;

/**
 * The places of a country: for each municipality key one city, and its districts.
 *
 * @param rows - Rows of GeoNames.
 * @param isListed - Whether another list knows the place at that very spot.
 */
export function municipalities(rows, isListed = () => true) {
  const byKey = grouped(rows, ({ key }) => key);
  return [...byKey].flatMap(([key, members]) => municipality(key, members, isListed)).sort(comparePlaces);
}

function municipality(key, members, isListed) {
  const listed = MUNICIPALITIES[key];
  const seat = key === '' ? undefined : (members.find(({ name }) => name === listed) ?? seatOf(members, isListed));
  const own = listed ?? MUNICIPALITIES_BY_PART[seat?.state]?.[seat?.writtenAs];
  const city = seat && { ...placeOf(seat, 'city'), ...(own === undefined ? {} : { name: own, isNamed: true }) };
  const districts = members
    .filter((member) => member.name !== city?.name && isProperName(member.name))
    .map((member) => withinReason(placeOf(member, 'district'), city))
    .sort(comparePlaces);
  const seen = new Set();
  return [...(city ? [city] : []), ...districts].filter(
    ({ name }) => !seen.has(foldName(name)) && seen.add(foldName(name)),
  );
}

/** The capital or the one row that stands for the municipality itself, else what another list knows; the most populous. */
function seatOf(members, isListed) {
  const seats = members.filter(({ feature }) => feature === MUNICIPALITY_SEAT);
  const rank = (member) => {
    if (PARTS.has(member.feature)) return 0;
    if (SEATS.has(member.feature) || (seats.length === 1 && member === seats[0] && member.population === 0)) return 3;
    return isListed(member) ? 2 : 1;
  };
  return members.toSorted((a, b) => rank(b) - rank(a) || b.population - a.population || compareText(a.name, b.name))[0];
}

/** A part has fewer inhabitants than the whole; GeoNames gives some hamlets those of a town of their name. */
function withinReason(district, city) {
  return district.population >= (city?.population ?? Infinity) ? { ...district, population: 0 } : district;
}

function placeOf(row, kind) {
  return {
    row,
    name: row.name,
    otherNames: longerNames(row),
    kind,
    state: row.state,
    key: row.key === '' ? undefined : row.key,
    latitude: row.latitude,
    longitude: row.longitude,
    population: row.population,
    postalCodes: [],
  };
}

function longerNames({ name, writtenAs, otherNames }) {
  const longer = otherNames.filter((other) => other.startsWith(name) && LONGER.test(other.slice(name.length)));
  const folded = new Map(
    [...(writtenAs === name ? [] : [writtenAs]), ...longer].map((other) => [foldName(other), other]),
  );
  folded.delete(foldName(name));
  return [...folded.values()].sort(compareText);
}

/** Statistical quarters such as "Petritor - West" or "rechts des Dorfbachs" are no names that people write. */
function isProperName(name) {
  return (
    /^\p{Lu}[\p{L}.' ()-]{1,40}$/u.test(name) &&
    !/ - |\d|Dorfkern|Zentrum|dlg\b|^(?:Nord|Süd|Ost|West|City|Land|Platz|Markt)$/.test(name)
  );
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

export function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
