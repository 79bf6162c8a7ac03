/** The code that stands for no country, such as that of a place which several countries have. */
export const UNKNOWN_COUNTRY = 'ZZ';

/** Whether the words for a country stand for none. */
export function isUnknownCountry(name: string): boolean {
  return name.trim().toUpperCase() === UNKNOWN_COUNTRY;
}
