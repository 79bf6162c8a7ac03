import { foldName } from './fold-name.mjs';
import { comparePlaces, compareText, grouped } from './places-of.mjs';

/** A place and a postal code of the same name belong together when they lie no further apart, in kilometres. */
const SAME_PLACE_KM = 25;
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
  /^(?:am|an|im|in|ob|vor|vorm|unter|auf|bei) \p{Lu}|^(?:an|in|vor|ob|bei) der \p{Lu}|^\(\p{Lu}[\p{L} ]+\)$/u;

/** The cities and districts of Germany with their postal codes, and the places that only the list of codes knows. */
export function germanPlaces(places, zipPlaces) {
  const pairs = paired(places, zipPlaces);
  const known = places.map((place) => withZipPlaces(place, pairs.get(place) ?? []));
  const unknown = zipPlaces.filter((zipPlace) => !pairs.matched.has(zipPlace));
  const regions = medianPositions([...pairs].flatMap(([place, members]) => members.map((member) => [member, place])));
  const added = unknown.map((zipPlace) => placeOf(zipPlace, regions)).filter((place) => place !== undefined);
  return [...known, ...withoutTwins(added, known)].sort(comparePlaces);
}

/** Which places of the list are which of GeoNames': by name and state, then by distance from others of the same code. */
function paired(places, zipPlaces) {
  const byName = new Map();
  for (const place of places) {
    for (const name of namesOf(place)) {
      const id = `${place.state}|${name}`;
      byName.set(id, [...(byName.get(id) ?? []), place]);
    }
  }
  const candidatesOf = (zipPlace) => {
    for (const name of zipNames(zipPlace)) {
      const candidates = byName.get(`${zipPlace.state}|${name}`);
      if (candidates) return [...new Set(candidates)];
    }
    return [];
  };
  const candidates = new Map(zipPlaces.map((zipPlace) => [zipPlace, candidatesOf(zipPlace)]));
  const sure = [...candidates].filter(([, found]) => found.length === 1);
  const regions = medianPositions(sure.map(([zipPlace, [place]]) => [zipPlace, place]));
  const pairs = new Map();
  pairs.matched = new Set();
  for (const [zipPlace, found] of candidates) {
    const region = regionOf(zipPlace, regions);
    const near = found
      .map((place) => ({ place, km: region ? distance(place, region) : 0 }))
      .filter(({ km }) => km <= (found.length === 1 ? 2 : 1) * SAME_PLACE_KM)
      .sort((a, b) => a.km - b.km || b.place.population - a.place.population);
    if (near.length === 0) continue;
    const { place } = near[0];
    pairs.matched.add(zipPlace);
    pairs.set(place, [...(pairs.get(place) ?? []), zipPlace]);
  }
  return pairs;
}

function namesOf(place) {
  const others = place.geoNames.filter((other) => /^[\p{Script=Latin}\p{P} ]+$/u.test(other));
  return new Set([place.name, ...place.otherNames, ...others, place.name.replace(/ \(.*\)$/, '')].map(foldName));
}

function zipNames({ name, addition }) {
  const full = `${name} ${expanded(addition)}`;
  return [...new Set([full, `${name} ${addition}`, name].map(foldName))];
}

function expanded(addition) {
  const row = ABBREVIATIONS.find(([pattern]) => pattern.test(addition));
  return row ? addition.replace(row[0], row[1]) : addition;
}

/** The middle of the places of each postal code, each of its leading parts, and each area code. */
function medianPositions(pairs) {
  const regions = new Map();
  for (const [zipPlace, place] of pairs) {
    for (const code of codesOf(zipPlace)) regions.set(code, [...(regions.get(code) ?? []), place]);
  }
  return new Map([...regions].map(([code, members]) => [code, median(members)]));
}

/** What tells where a place is, the narrowest first. */
function codesOf({ postalCodes, areaCodes }) {
  const prefixes = (length) => postalCodes.map((code) => code.slice(0, length));
  return [...new Set([...postalCodes, ...areaCodes.map((code) => `+${code}`), ...prefixes(4), ...prefixes(3)])];
}

function median(places) {
  const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  return {
    latitude: middle(places.map(({ latitude }) => latitude)),
    longitude: middle(places.map(({ longitude }) => longitude)),
    size: places.length,
  };
}

function regionOf(zipPlace, regions) {
  return codesOf(zipPlace)
    .map((code) => regions.get(code))
    .find((region) => region !== undefined && region.size >= 3);
}

function withZipPlaces(place, zipPlaces) {
  const postalCodes = [...new Set(zipPlaces.flatMap((zipPlace) => zipPlace.postalCodes))].sort();
  const longer = zipPlaces.map(fullName).filter((name) => name !== undefined && name !== place.name);
  const official = longer.find((name) => name.startsWith(`${place.name} `) && !/ bei /.test(name));
  const short = official === undefined ? [] : [place.name];
  const name = official ?? place.name;
  const others = new Map([...place.otherNames, ...longer, ...short].map((other) => [foldName(other), other]));
  others.delete(foldName(name));
  return { ...place, name, postalCodes, otherNames: [...others.values()].sort(compareText) };
}

/** The name with its addition where that is part of it. */
function fullName({ name, addition }) {
  const full = expanded(addition);
  return PART_OF_NAME.test(full) ? `${name} ${full}` : undefined;
}

/** A place that only the list of codes knows, where places of the same postal code, area code or post region are. */
function placeOf(zipPlace, regions) {
  const region = codesOf(zipPlace)
    .map((code) => regions.get(code))
    .find((found) => found !== undefined);
  if (region === undefined) return undefined;
  const name = fullName(zipPlace) ?? zipPlace.name;
  return {
    name,
    otherNames: name === zipPlace.name ? [] : [zipPlace.name],
    kind: REFORMED_STATES.has(zipPlace.state) ? 'district' : 'city',
    state: zipPlace.state,
    key: undefined,
    latitude: region.latitude,
    longitude: region.longitude,
    population: 0,
    postalCodes: zipPlace.postalCodes,
  };
}

/** Drops places of the list that stand twice, or beside one of GeoNames of the same name. */
function withoutTwins(added, known) {
  const standing = grouped(known, ({ name, state }) => `${state}|${foldName(name)}`);
  return added.filter((place) => {
    const id = `${place.state}|${foldName(place.name)}`;
    const twins = standing.get(id) ?? [];
    if (twins.some((twin) => distance(twin, place) <= SAME_PLACE_KM)) return false;
    standing.set(id, [...twins, place]);
    return true;
  });
}

/** Kilometres between two points, on a plane that fits Germany. */
function distance(a, b) {
  const north = (a.latitude - b.latitude) * 111.2;
  const east = (a.longitude - b.longitude) * 111.2 * Math.cos(((a.latitude + b.latitude) / 2) * (Math.PI / 180));
  return Math.hypot(north, east);
}
