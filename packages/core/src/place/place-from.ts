import type { GazetteerPlace } from './gazetteer.ts';
import type { Place } from './place.ts';

/** A gazetteer's place as a text names it: without inhabitants and list of postal codes, with the code that is stated. */
export function placeFrom({ population, postalCodes, ...place }: GazetteerPlace, postalCode?: string): Place {
  return { ...place, ...(postalCode === undefined ? {} : { postalCode }) };
}
