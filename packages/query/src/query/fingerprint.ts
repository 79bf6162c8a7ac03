/**
 * A short text that equal values share, whatever the order of their names; different ones hardly ever.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ (FNV-1a, 32 bits, over two seeds)
 */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(value, sorted);
  return [0x811c9dc5, 0x01000193].map((seed) => hashOf(text, seed).toString(36)).join('');
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** A whole number that equal texts share, from 0 to 2 ** 32 - 1. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
