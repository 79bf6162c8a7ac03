/** Stands for an empty object, or in a list for no item at all. */
export const NOTHING = '*';

/** As many digits as a number can have, however it is written. */
const NUMBER = /^-?\d{1,310}(?:\.\d{1,340})?(?:e[+-]?\d{1,3})?$/;

/** A value as it stands in an address: plain where it reads back as the same, in JSON otherwise. */
export function writeValue(value: unknown, isText: boolean): string {
  const plain = String(value);
  const readsBack = plain !== '' && readValue(plain, isText) === value && !/\p{Cs}/u.test(plain);
  return readsBack ? plain : JSON.stringify(value);
}

/** The value that stands in an address; where text is expected, a number is text. */
export function readValue(written: string, isText: boolean): unknown {
  if (written === NOTHING) return {};
  if (written.startsWith('"')) return parsedText(written);
  if (isText) return written;
  if (written === 'true' || written === 'false') return written === 'true';
  return NUMBER.test(written) ? Number(written) : written;
}

function parsedText(written: string): string {
  try {
    return String(JSON.parse(written));
  } catch (error) {
    if (error instanceof SyntaxError) return written;
    throw error;
  }
}
