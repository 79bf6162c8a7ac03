import { grouped } from './grouped.mjs';
import { distance } from './locate.mjs';
import { TOWNS } from './own-places.mjs';
import { comparePlaces } from './places-of.mjs';

/** A place of the same name is the town itself when it lies no further from it, in kilometres. */
const SAME_TOWN_KM = 16;

/** Puts the towns of our own table where they lie, and adds those that nobody knows there. */
export function withOwnTowns(country, places) {
  const towns = TOWNS[country].map(([state, name, latitude, longitude]) => ({ name, state, latitude, longitude }));
  const byName = new Map(towns.map((town) => [`${town.state}|${town.name}`, town]));
  const placed = places.map((place) => {
    const town = place.key === undefined ? byName.get(`${place.state}|${place.name}`) : undefined;
    return town === undefined ? place : { ...place, ...town, kind: 'city' };
  });
  const known = grouped(placed, ({ name }) => name);
  const isKnown = (town) => (known.get(town.name) ?? []).some((place) => distance(place, town) <= SAME_TOWN_KM);
  const added = towns
    .filter((town) => !isKnown(town))
    .map((town) => ({ ...town, kind: 'city', otherNames: [], population: 0, postalCodes: [] }));
  return [...placed, ...added].sort(comparePlaces);
}
