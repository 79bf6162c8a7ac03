import type { Country, Gazetteer, GazetteerPlace, Position } from '@berufsbild/core';

/** A point in the middle of Germany, and a radius that reaches its every corner. */
const MIDDLE: Position = { latitude: 51.16, longitude: 10.45 };
const REACH_KM = 600;

/** The most populous municipalities of a country around the middle of Germany. */
export function largestPlaces(gazetteer: Gazetteer, country: Country, count: number): readonly GazetteerPlace[] {
  return gazetteer
    .near(MIDDLE, REACH_KM)
    .filter((place) => place.country === country && place.kind === 'city' && place.population !== undefined)
    .toSorted((one, other) => (other.population ?? 0) - (one.population ?? 0) || compareKeys(one, other))
    .slice(0, count);
}

function compareKeys({ key: one = '' }: GazetteerPlace, { key: other = '' }: GazetteerPlace): number {
  return one < other ? -1 : Number(one > other);
}
