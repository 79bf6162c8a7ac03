import { endsLikeTown } from './ends-like-town.ts';
import { knownPlace } from './known-places.ts';
import { remembered } from './remembered.ts';

const BY_BEGINNING = /^(?:Bad|St\.|Sankt) [A-ZÀ-ÞĀ-Ž]/u;
/** "Frankfurt am Main". */
const ADDITION = / (?:am|an|im) /u;

/** Whether a capitalised name is one of a town by itself: known, or with an addition that towns have. */
export function isListedTown(name: string): boolean {
  const known = knownPlace(name);
  return (known?.isTown === true && !known.isWord) || ADDITION.test(name) || BY_BEGINNING.test(name);
}

/** Whether a capitalised name is one of a town: known, or by its ending. What stands before it must tell that it is a place. */
export const isTownName: (name: string) => boolean = remembered((name) => isListedTown(name) || endsLikeTown(name));
