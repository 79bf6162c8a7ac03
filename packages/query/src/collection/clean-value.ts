/** Most UTF-16 units of a value. */
export const LONGEST_VALUE = 500;

/**
 * A value as every engine can hold it: half characters and NUL become U+FFFD, and it ends after 500 units.
 * Documents and queries are cleaned alike, so that what was stored is found.
 */
export function cleanValue(value: string): string {
  return value.slice(0, LONGEST_VALUE).replace(/[\p{Cs}\0]/gu, '\uFFFD');
}

/** Whether a text is as every engine can hold it: well-formed, without NUL. */
export function isStorableText(text: string): boolean {
  return !/[\p{Cs}\0]/u.test(text);
}
