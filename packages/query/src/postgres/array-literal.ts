/** What cannot stand in an array without quotes: what separates and escapes, blanks, nothing at all, and the word for null. */
const QUOTED = /[\s",\\{}]|^$|^null$/i;

/** A list as PostgreSQL writes an array: `{a,"b c",NULL}`. */
export function arrayLiteral(items: readonly (string | number | null)[]): string {
  return `{${items.map(itemText).join(',')}}`;
}

function itemText(item: string | number | null): string {
  if (item === null) return 'NULL';
  const text = String(item);
  return QUOTED.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text;
}
