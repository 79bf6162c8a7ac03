/** A run of numbers from 0 up to, but without, 1: the same for the same seed, on every machine. */
export type SeededRandom = () => number;

/**
 * A small generator of numbers for examples. It is no source of secrets.
 *
 * @see FNV-1a for the seed, mulberry32 for the run
 */
export function seededRandom(seed: string): SeededRandom {
  let state = fnv1a(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}
