import type { Position } from '@berufsbild/core';
import { EARTH_RADIUS, RADIANS } from './kilometres.ts';

/** Degrees between which a position lies. */
export interface Box {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/** Distances are rounded to the metre, and a box must not lose what rounding lets in. */
const SLACK_KM = 0.01;

/** A box that holds a circle; all longitudes where it reaches a pole or the date line. */
export function boxAround({ latitude, longitude, km }: Position & { readonly km: number }): Box {
  const angle = (km + SLACK_KM) / EARTH_RADIUS;
  const height = angle / RADIANS;
  // No number where the circle reaches a pole.
  const width = Math.asin(Math.sin(angle) / Math.cos(latitude * RADIANS)) / RADIANS;
  const box = { south: latitude - height, north: latitude + height, west: longitude - width, east: longitude + width };
  const isWithin = box.south > -90 && box.north < 90 && box.west >= -180 && box.east <= 180;
  return isWithin ? box : { ...box, west: -180, east: 180 };
}
