import { UNKNOWN_COUNTRY } from './unknown-country.ts';

/** Whether the words for a country stand for none. */
export function isUnknownCountry(name: string): boolean {
  return name.trim().toUpperCase() === UNKNOWN_COUNTRY;
}
