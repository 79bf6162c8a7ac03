import { ADJECTIVE_OF_NAME } from './adjective-of-name.ts';
import { joinedName } from './joined-name.ts';

/** The ending of an adjective before the noun of a name: "Technischer Zeichner". */
const ENDING = new RegExp(`(?<=^${ADJECTIVE_OF_NAME})er?(?=\\[ -\\][A-ZÀ-ÞĀ-Ž])`, 'u');

/** A pattern of a name in the genitive too, and with the endings that its adjective has behind articles. */
export function nameSpelling(name: string): string {
  return `${joinedName(name).replace(ENDING, 'e[rnms]?')}s?`;
}
