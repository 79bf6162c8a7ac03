/**
 * Refuses what is no page.
 *
 * @throws TypeError where it is no string.
 */
export function assertPage(html: unknown): void {
  if (typeof html !== 'string') throw new TypeError(`html must be the text of a page; received ${kindOf(html)}`);
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : typeof value;
}
