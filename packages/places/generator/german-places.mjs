import { foldName } from './fold-name.mjs';
import { add, grouped } from './grouped.mjs';
import { distance, locator } from './locate.mjs';
import { compareText, municipalities } from './places-of.mjs';

/** A row and a place of the list are one when they lie no further apart, in kilometres, by how sure the row is. */
const SAME_PLACE_KM = { town: Infinity, onlyOne: 60, oneOfSeveral: 25, doubtful: 16 };
/** A state has one town of a name with so many inhabitants, whatever the list's area codes say. */
const TOWN = 7_500;

/** In these states the list is that of 1993, whose small municipalities are parts of larger ones today. */
const REFORMED_STATES = new Set(['Brandenburg', 'Mecklenburg-Vorpommern', 'Sachsen', 'Sachsen-Anhalt', 'Thüringen']);

/** Short forms in the additions of the list, in the order they are tried. */
const ABBREVIATIONS = [
  [/^b\.? (?:d\.? )?/, 'bei '],
  [/^a\.? ?d\.? ?/, 'an der '],
  [/^a\.? /, 'am '],
  [/^i\.? Sa\.?$/, 'in Sachsen'],
  [/^i\.? Bay\.?$/, 'in Bayern'],
  [/^i\.? OB$/, 'in Oberbayern'],
  [/^i\.? NB$/, 'in Niederbayern'],
  [/^i\.? ?d\.? ?/, 'in der '],
  [/^i\.? /, 'im '],
  [/^v\.? ?d\.? ?/, 'vor der '],
  [/^v\.? /, 'vor '],
];
/** An addition that is part of the name: "am Main", "(Oder)"; others, ", Westf", only tell places apart. */
const PART_OF_NAME =
  /^(?:am|an|im|in|ob|vor|vorm|unter|auf|bei) \p{Lu}|^(?:an|in|vor|ob|bei) der \p{Lu}|^\((?!Oldb)\p{Lu}[\p{L}. ]+\)$/u;

/** The cities and districts of Germany with their postal codes, and the places that only the list of codes knows. */
export function germanPlaces(rows, zipPlaces) {
  const pairs = paired(rows, zipPlaces);
  const listed = new Set(pairs.values());
  const places = municipalities(rows, (row) => listed.has(row));
  const zipPlacesOf = grouped(pairs, ([, row]) => row);
  const known = places.map((place) =>
    withZipPlaces(
      place,
      (zipPlacesOf.get(place.row) ?? []).map(([zipPlace]) => zipPlace),
    ),
  );
  const locate = locator(pairs);
  const left = zipPlaces.filter((zipPlace) => !pairs.has(zipPlace));
  const inhabitants = strayInhabitants(rows, listed, left);
  const added = left
    .map((zipPlace) => placeOf(zipPlace, locate(zipPlace), inhabitants))
    .filter((place) => place !== undefined);
  return [...known, ...withoutTwins(added, known)];
}

/** Inhabitants that GeoNames gives to a hamlet, for the one place of the list that they may belong to. */
function strayInhabitants(rows, listed, zipPlaces) {
  const left = grouped(zipPlaces, ({ state, name }) => `${state}|${name}`);
  const strays = rows.filter((row) => !listed.has(row) && left.get(`${row.state}|${row.name}`)?.length === 1);
  return new Map(strays.map(({ state, name, population }) => [`${state}|${name}`, population]));
}

/** Which row each place of the list is: by name and state, then by distance from others of the same codes. */
function paired(rows, zipPlaces) {
  const byName = new Map();
  for (const row of rows) for (const name of namesOf(row)) add(byName, `${row.state}|${name}`, row);
  const keys = grouped(rows, ({ key }) => key);
  const candidates = zipPlaces.map((zipPlace) => [zipPlace, candidatesFor(zipPlace, byName)]);
  const locate = locator(candidates.flatMap(([zipPlace, found]) => (found.length === 1 ? [[zipPlace, found[0]]] : [])));
  const pairs = new Map();
  for (const [zipPlace, found] of candidates) {
    const near = found
      .filter((row) => isSameName(row, zipPlace))
      .map((row) => ({ row, km: kilometres(row, locate(zipPlace, row)) }))
      .filter(({ row, km }) => km <= limit(zipPlace, found, row, keys.get(row.key)))
      .sort((a, b) => a.km - b.km || b.row.population - a.row.population);
    if (near.length > 0) pairs.set(zipPlace, near[0].row);
  }
  return pairs;
}

/** "Neustadt (Wied)" is not "Neustadt an der Weinstraße", though both are Neustadt. */
function isSameName(row, zipPlace) {
  const full = fullName(zipPlace);
  return full === undefined || row.name === zipPlace.name || namesOf(row).has(foldName(full));
}

function limit(zipPlace, candidates, row, members) {
  if (isDoubtful(row, members)) return SAME_PLACE_KM.doubtful;
  if (candidates.length > 1) return SAME_PLACE_KM.oneOfSeveral;
  const full = fullName(zipPlace);
  const isNamed = full === undefined || namesOf(row).has(foldName(full));
  return isNamed && row.population >= TOWN ? SAME_PLACE_KM.town : SAME_PLACE_KM.onlyOne;
}

/** A hamlet with more inhabitants than the seat of its municipality: GeoNames gave it those of a town of its name. */
function isDoubtful(row, members) {
  return members.some(
    ({ feature, population }) => feature === 'PPLA4' && row.feature === 'PPL' && population < row.population,
  );
}

function kilometres(row, position) {
  return position === undefined ? 0 : distance(row, position);
}

function candidatesFor(zipPlace, byName) {
  const { name, addition, state } = zipPlace;
  const names = [`${name} ${expanded(addition)}`, `${name} ${addition}`, name].map(foldName);
  const found = names.map((own) => byName.get(`${state}|${own}`)).find((rows) => rows !== undefined);
  return [...new Set(found ?? [])];
}

function namesOf({ name, otherNames }) {
  const latin = otherNames.filter((other) => /^[\p{Script=Latin}\p{P} ]+$/u.test(other));
  return new Set([name, ...latin, name.replace(/ \(.*\)$/, '')].map(foldName));
}

function expanded(addition) {
  const row = ABBREVIATIONS.find(([pattern]) => pattern.test(addition));
  return row ? addition.replace(row[0], row[1]) : addition;
}

function withZipPlaces(place, zipPlaces) {
  const postalCodes = [...new Set(zipPlaces.flatMap((zipPlace) => zipPlace.postalCodes))].sort();
  const longer = zipPlaces.map(fullName).filter((name) => name !== undefined && name !== place.name);
  const named = place.isNamed ? place.name : undefined;
  const name = named ?? longer.find((other) => isOfficial(other, place)) ?? shorter(place, zipPlaces) ?? place.name;
  const others = new Map([...place.otherNames, ...longer, place.name].map((other) => [foldName(other), other]));
  others.delete(foldName(name));
  return { ...place, name, postalCodes, otherNames: [...others.values()].sort(compareText) };
}

/** "Marburg an der Lahn" is just Marburg in the list. */
function shorter({ name }, zipPlaces) {
  const plain = zipPlaces.find((zipPlace) => zipPlace.addition === '' && name.startsWith(`${zipPlace.name} `));
  return plain !== undefined && / (?:am|an|bei|im|in) /.test(name) ? plain.name : undefined;
}

/** A longer name is the official one with a bracket ("Leer (Ostfriesland)"), or where GeoNames knows it too. */
function isOfficial(name, place) {
  if (!name.startsWith(`${place.name} `)) return false;
  return name.endsWith(')') || place.row.otherNames.some((other) => foldName(other) === foldName(name));
}

/** The name with its addition where that is part of it. */
function fullName({ name, addition }) {
  const full = expanded(addition);
  return PART_OF_NAME.test(full) ? `${name} ${full}` : undefined;
}

/** A place that only the list of codes knows, about where it lies. */
function placeOf(zipPlace, position, inhabitants) {
  if (position === undefined) return undefined;
  const name = fullName(zipPlace) ?? zipPlace.name;
  return {
    name,
    otherNames: name === zipPlace.name ? [] : [zipPlace.name],
    kind: REFORMED_STATES.has(zipPlace.state) ? 'district' : 'city',
    state: zipPlace.state,
    key: undefined,
    ...position,
    population: inhabitants.get(`${zipPlace.state}|${zipPlace.name}`) ?? 0,
    postalCodes: zipPlace.postalCodes,
  };
}

/** Drops places of the list that stand twice, or beside one of GeoNames of the same name; islands lie far from their codes. */
function withoutTwins(added, known) {
  const standing = grouped(known, ({ name, state }) => `${state}|${foldName(name)}`);
  return added.filter((place) => {
    const id = `${place.state}|${foldName(place.name)}`;
    const isTwin = (other) =>
      distance(other, place) <= SAME_PLACE_KM.doubtful ||
      (place.population > 0 && other.population === place.population);
    if ((standing.get(id) ?? []).some(isTwin)) return false;
    add(standing, id, place);
    return true;
  });
}
