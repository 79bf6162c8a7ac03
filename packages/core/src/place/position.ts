import type { Position } from './gazetteer.ts';

/** Kilometres of a degree of latitude. */
const KM_PER_DEGREE = 111.195;
const RADIANS = Math.PI / 180;

/** Distance of two points in kilometres, on a plane; within one per mille of the great circle up to 300 km. */
export function distanceKm(a: Position, b: Position): number {
  const north = a.latitude - b.latitude;
  const east = (a.longitude - b.longitude) * Math.cos(((a.latitude + b.latitude) / 2) * RADIANS);
  return KM_PER_DEGREE * Math.hypot(north, east);
}

/** Whether a place has a position. */
export function isPlaced<Value extends Partial<Position>>(place: Value): place is Value & Position {
  return place.latitude !== undefined && place.longitude !== undefined;
}
