import { type ComposedPhrase, standalone } from './composed-phrases.ts';
import { isPersonNoun } from './person-noun.ts';

/** "Master in Informatik, Physik oder Statistik" names three. */
export function studiesOf(phrase: ComposedPhrase): readonly ComposedPhrase[] {
  const [first, ...others] = phrase.complements;
  if (
    first === undefined ||
    others.length === 0 ||
    isPersonNoun(first.head) ||
    !others.every(({ determiner }) => determiner === '')
  )
    return [];
  return [{ ...phrase, end: first.end, complements: [first] }, ...others.map((part) => standalone(part))];
}
