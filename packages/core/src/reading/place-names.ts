import { isNoPlace } from './is-no-place.ts';
import { rowOfHead } from './kind-of-head.ts';
import { knownPlace } from './known-places.ts';
import { isPersonNoun } from './person-noun.ts';
import { isListedTown, isTownName } from './town-names.ts';

/** Whether a name alone is one of a town or area. */
export function isPlace(name: string): boolean {
  return isTown(name) || isArea(name);
}

/** Whether a name alone is one of a town. */
export function isTown(name: string): boolean {
  return isListedTown(name) || (isTownName(name) && isPlaceName(name));
}

/** Whether a name is one of a state or region. */
export function isArea(name: string): boolean {
  const area = knownPlace(name)?.area;
  return area !== undefined && area !== 'country';
}

/** Whether a town's name is a word besides, which only a word of place right before it tells from the other. */
export function isWordTown(name: string): boolean {
  return knownPlace(name)?.isWord === true;
}

/** Whether a table has a name, or it has an addition that towns have. */
export function isKnownName(name: string): boolean {
  return isListedTown(name) || isArea(name);
}

/** Whether a name beside known ones can be one of a place. */
export function mayBeTown(name: string): boolean {
  return isPlaceName(name) && !NO_TOWN.test(name);
}

/** Countries, and parts of any. */
const NO_TOWN =
  /(?:deutschland|österreich|schweiz|land|gebiet|gebirge|raum|region|städten|vororten|rand|umkreis)$|^(?:Europa|Frankreich|Italien|Luxemburg|Liechtenstein|Belgien|Niederlande|Polen|Tschechien|Dänemark)$/iu;

/** Whether a name can be one of a place: no noun. What ends like a town and like a noun, as "Mannheim", is a town. */
export function isPlaceName(name: string): boolean {
  const lower = name.toLowerCase();
  if (isTownName(name) && LIKE_NOUN.test(lower)) return true;
  return !(isNoPlace(name) || isPersonNoun(lower) || rowOfHead({ head: lower, adjectives: [] }) !== undefined);
}

/** Endings of towns that nouns of people and employers share. */
const LIKE_NOUN = /(?:heim|hausen|hofen|kirchen|weiler|beuren)$/u;
