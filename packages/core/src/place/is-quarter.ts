import type { GazetteerPlace } from './gazetteer.ts';
import { distanceKm, isPlaced } from './position.ts';

/** Where only the distance tells what town a district belongs to, no further than that, in kilometres. */
const NEAR_KM = 10;

/** Whether a district belongs to a city; one without a key to any that is near. */
export function isQuarter(town: GazetteerPlace, part: GazetteerPlace): boolean {
  if (town.kind !== 'city' || part.kind !== 'district') return false;
  if (part.key !== undefined) return town.key === part.key;
  return isPlaced(town) && isPlaced(part) && distanceKm(town, part) <= NEAR_KM;
}
