import { knownPlace } from './known-places.ts';
import type { Token } from './tokens.ts';
import { isTownName } from './town-names.ts';

/** Whether a word names a town, a region or a state. */
export function namesArea({ isNoun, text }: Pick<Token, 'isNoun' | 'text'>): boolean {
  return isNoun && (isTownName(text) || knownPlace(text)?.area !== undefined);
}
