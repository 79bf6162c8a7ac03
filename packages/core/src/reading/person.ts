import { kindOfHead } from './kind-of-head.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isOccupationNoun } from './occupation-noun.ts';
import { remembered } from './remembered.ts';

const PERSON =
  /(?:kund(?:e|en|innen)|mitarbeitern?|mitarbeiterinnen|kollegen|kolleginnen|partnern?|stakeholdern?|dienstleistern?|lieferanten|ärzt(?:en|innen|e)|eltern|angehörigen?|patient(?:en|innen)|behörden|bauherren|ämtern?|entscheidern?|unternehmen|fachleuten|handwerkern|geschäftsführung|vorgesetzten?|chefs?|teams?|abteilungen|vorstand|auftraggebern?|gästen?|besuchern?|lehrkräften?|fachplanern?|mandant(?:en|innen)?|klient(?:en|innen)?|berechtigten?|beauftragten?|personal|feuerwehr|regie|polizei|finanzamt|kassen|leitung|bauherr|vermietern?)$/u;

const isPersonHead = remembered((head) => PERSON.test(head) || isOccupationNoun(head));

/** Whether a phrase stands for people or bodies that one deals with. */
export function isPerson(phrase: Pick<NounPhrase, 'head' | 'row'>): boolean {
  return isPersonHead(phrase.head) || kindOfHead(phrase) === 'reporting-line';
}
