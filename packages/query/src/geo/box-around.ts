import type { Position } from '@berufsbild/core';
import { EARTH_RADIUS } from './kilometres.ts';

/** Degrees between which a position lies. */
export interface Box {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

const RADIANS = Math.PI / 180;
/** Distances are rounded to the metre, and a box must not lose what rounding lets in. */
const SLACK_KM = 0.01;

/** A box that holds a circle; all longitudes where it reaches a pole or the date line. */
export function boxAround({ latitude, longitude, km }: Position & { readonly km: number }): Box {
  const angle = (km + SLACK_KM) / EARTH_RADIUS;
  const height = angle / RADIANS;
  const [south, north] = [Math.max(-90, latitude - height), Math.min(90, latitude + height)];
  const spread = Math.sin(Math.min(angle, Math.PI / 2)) / Math.cos(latitude * RADIANS);
  const width = Math.abs(spread) < 1 ? Math.asin(spread) / RADIANS : 180;
  const [west, east] = [longitude - width, longitude + width];
  const isWhole = south === -90 || north === 90 || west < -180 || east > 180;
  return isWhole ? { south, north, west: -180, east: 180 } : { south, north, west, east };
}
