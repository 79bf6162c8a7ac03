import { grouped } from './grouped.mjs';
import { distance } from './locate.mjs';
import { comparePlaces } from './places-of.mjs';
import { AUSTRIA } from './towns/austria.mjs';
import { GERMANY } from './towns/germany.mjs';
import { SWISS_CENTRE } from './towns/swiss-centre.mjs';
import { SWISS_NORTH_EAST } from './towns/swiss-north-east.mjs';
import { SWISS_SOUTH } from './towns/swiss-south.mjs';
import { SWISS_WEST } from './towns/swiss-west.mjs';

/**
 * Where towns lie that the packages do not know, or do not place, by our own knowledge: for each state a line a town,
 * with name, degrees north and east, right to about two kilometres. `~` stands before the name of a part of a
 * municipality: one that was its own before, or a well-known quarter of a city.
 */
const TOWNS = {
  DE: GERMANY,
  AT: AUSTRIA,
  CH: { ...SWISS_CENTRE, ...SWISS_NORTH_EAST, ...SWISS_SOUTH, ...SWISS_WEST },
};
const LINE = /^(?<mark>~?)(?<name>.+) (?<latitude>\S+) (?<longitude>\S+)$/u;
/** A place of the same name is the town itself when it lies no further from it, in kilometres. */
const SAME_TOWN_KM = 16;

/** Puts the towns of our own table where they lie, and adds those that nobody knows there. */
export function withOwnTowns(country, places) {
  const towns = Object.entries(TOWNS[country]).flatMap(([state, lines]) => townsOf(state, lines));
  const byName = new Map(towns.map((town) => [idOf(town), town]));
  const placed = places.map((place) => {
    const town = place.key === undefined ? byName.get(idOf(place)) : undefined;
    return town === undefined ? place : { ...place, ...town };
  });
  const known = grouped(placed, idOf);
  const isKnown = (town) => (known.get(idOf(town)) ?? []).some((place) => distance(place, town) <= SAME_TOWN_KM);
  const added = towns
    .filter((town) => !isKnown(town))
    .map((town) => ({ ...town, otherNames: [], population: 0, postalCodes: [] }));
  return [...placed, ...added].sort(comparePlaces);
}

function townsOf(state, lines) {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const { mark, name, latitude, longitude } = LINE.exec(line).groups;
      const kind = mark === '' ? 'city' : 'district';
      return { name, kind, state, latitude: Number(latitude), longitude: Number(longitude) };
    });
}

function idOf({ state, name }) {
  return `${state}|${name}`;
}
