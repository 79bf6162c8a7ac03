import type { Country } from './country.ts';
import type { Gazetteer, GazetteerPlace, Position } from './gazetteer.ts';
import { distanceKm, isPlaced } from './position.ts';
import { stateNames } from './state-codes.ts';

/** What a text says about a place besides its name. */
export interface PlaceHints {
  /** Postal code beside it. */
  readonly postalCode?: string;
  /** State, region or addition beside it, as written: `NRW`, `Saxony-Anhalt`, `Westf.`. */
  readonly region?: string;
  /** Country beside it. */
  readonly country?: Country;
  /** Other places of the same text. */
  readonly near?: readonly Position[];
  /** Country whose places count more where nothing is said. */
  readonly homeCountry?: Country;
}

/** The one place that is meant, or all that may be, and the hints that fit none of them. */
export interface PlaceChoice {
  readonly place?: GazetteerPlace;
  readonly candidates: readonly GazetteerPlace[];
  readonly contradicted: readonly (keyof PlaceHints)[];
}

/** A place with so many times the inhabitants of any other of its name is the one that is meant. */
const DOMINANCE = 15;
/** A place abroad counts this much less than one at home. */
const ABROAD = 10;
/** Inhabitants taken for a place that there is no figure for. */
const UNKNOWN_POPULATION = { city: 1000, district: 300, region: 1000, state: 1000, country: 1000 } as const;
/** Codes of one post region lie no further from a place of it, in kilometres. */
const POST_REGION_KM = 30;
/** Places named together lie no further apart, in kilometres. */
const NEIGHBOUR_KM = 60;

/** Narrows candidates down by the hints, in the order of their weight; a hint that fits none is left out and told. */
export function choosePlace(
  candidates: readonly GazetteerPlace[],
  hints: PlaceHints,
  gazetteer: Gazetteer,
): PlaceChoice {
  const contradicted: (keyof PlaceHints)[] = [];
  let left = candidates;
  for (const [hint, fits] of tests(hints, gazetteer)) {
    const fitting = left.filter(fits);
    if (fitting.length > 0) left = fitting;
    else contradicted.push(hint);
  }
  const place = dominant(left, hints.homeCountry) ?? neighbour(left, hints);
  return { candidates: left, contradicted, ...(place === undefined ? {} : { place }) };
}

type Fits = (place: GazetteerPlace) => boolean;

function tests(hints: PlaceHints, gazetteer: Gazetteer): (readonly [keyof PlaceHints, Fits])[] {
  const { country, region, postalCode } = hints;
  return [
    ...(country === undefined ? [] : [['country', (place: GazetteerPlace) => place.country === country] as const]),
    ...(region === undefined ? [] : [['region', regionTest(region, gazetteer)] as const]),
    ...(postalCode === undefined ? [] : [['postalCode', postalCodeTest(postalCode, gazetteer)] as const]),
  ];
}

function regionTest(region: string, gazetteer: Gazetteer): Fits {
  const states = new Set(
    stateNames(region)
      .flatMap((name) => gazetteer.byName(name))
      .flatMap(({ kind, state }) => (kind === 'state' && state !== undefined ? [state] : [])),
  );
  return ({ state, name }) =>
    (state !== undefined && states.has(state)) || (states.size === 0 && name.includes(region));
}

function postalCodeTest(postalCode: string, gazetteer: Gazetteer): Fits {
  const known = gazetteer.byPostalCode(postalCode);
  if (known.length === 0) return ({ country }) => (country === 'DE') === (postalCode.length === 5);
  const positions = known.filter(isPlaced);
  return (place) =>
    place.postalCodes?.includes(postalCode) === true ||
    (isPlaced(place) && positions.some((position) => distanceKm(place, position) <= POST_REGION_KM));
}

/**
 * The candidate that outweighs all others of its name, at home or, where it leads at home too, everywhere; a district
 * of it and its state are no others.
 */
function dominant(candidates: readonly GazetteerPlace[], home: Country | undefined): GazetteerPlace | undefined {
  const own = rivals(candidates);
  const leader = outweighing(own, (place) => weightOf(place, home), 1);
  if (leader === undefined) return undefined;
  const isClear = [home, undefined].some(
    (from) => outweighing(own, (place) => weightOf(place, from), DOMINANCE) === leader,
  );
  return isClear ? leader : undefined;
}

/** The place that outweighs every other one by that factor. */
function outweighing(
  places: readonly GazetteerPlace[],
  weigh: (place: GazetteerPlace) => number,
  times: number,
): GazetteerPlace | undefined {
  const [first, second] = places.toSorted((a, b) => weigh(b) - weigh(a));
  if (first === undefined || second === undefined) return first;
  return weigh(first) >= times * weigh(second) ? first : undefined;
}

function rivals(candidates: readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  const cities = candidates.filter(({ kind }) => kind === 'city');
  if (cities.length === 0) return candidates;
  const keys = new Set(cities.map(({ key }) => key));
  return candidates.filter(({ kind, key }) => kind === 'city' || (kind === 'district' && !keys.has(key)));
}

function weightOf(place: GazetteerPlace, home: Country | undefined): number {
  const population = place.population ?? UNKNOWN_POPULATION[place.kind];
  return home === undefined || place.country === home ? population : population / ABROAD;
}

/** The candidate near the other places of the text. */
function neighbour(candidates: readonly GazetteerPlace[], hints: PlaceHints): GazetteerPlace | undefined {
  const { near = [], homeCountry } = hints;
  if (near.length === 0) return undefined;
  const close = candidates
    .filter(isPlaced)
    .filter((place) => near.some((position) => distanceKm(place, position) <= NEIGHBOUR_KM));
  return dominant(close, homeCountry);
}
