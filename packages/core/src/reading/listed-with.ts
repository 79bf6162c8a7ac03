import type { ComposedPhrase } from './composed-phrases.ts';

/** The other phrases of an enumeration. */
export function listedWith(phrase: ComposedPhrase, phrases: readonly ComposedPhrase[]): readonly ComposedPhrase[] {
  return phrases.filter((other) => other !== phrase && other.list === phrase.list);
}
