import type { Position } from '@berufsbild/core';

/** Mean radius of the earth in kilometres (IUGG). */
export const EARTH_RADIUS = 6371.0088;
/** Radians of a degree. */
export const RADIANS = Math.PI / 180;

/**
 * Kilometres between two points along the great circle, by the haversine formula, rounded to the metre: the last digits
 * of a sine differ between JavaScript and a database.
 */
export function kilometres(from: Position, to: Position): number {
  const north = Math.sin(((to.latitude - from.latitude) * RADIANS) / 2);
  const east = Math.sin(((to.longitude - from.longitude) * RADIANS) / 2);
  const across = Math.cos(from.latitude * RADIANS) * Math.cos(to.latitude * RADIANS);
  const metres = 2000 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(north * north + across * east * east)));
  return Math.round(metres) / 1000;
}
