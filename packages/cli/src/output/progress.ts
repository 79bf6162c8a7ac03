import type { Io } from '../io.ts';

/** How many steps lie between two signs of life. */
const EVERY = 1000;

/**
 * Counts steps of a long run and shows the count where somebody watches.
 *
 * @param what - Word behind the count, such as `rows`.
 * @returns Call it once a step.
 */
export function progress(io: Io, what: string): () => void {
  let count = 0;
  return () => {
    count += 1;
    if (count % EVERY === 0) io.status?.(`${count} ${what}`);
  };
}
