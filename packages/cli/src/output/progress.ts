import type { MessageLocale } from '@berufsbild/core/messages';
import type { Io } from '../io.ts';
import { type Countable, counted } from './counted.ts';

/** How many steps lie between two signs of life. */
const EVERY = 1000;

/**
 * Counts steps of a long run and shows the count where somebody watches.
 *
 * @returns Call it once a step.
 */
export function progress(io: Io, what: Countable, locale: MessageLocale): () => void {
  let count = 0;
  return () => {
    count += 1;
    if (count % EVERY === 0) io.status?.(counted(count, what, locale));
  };
}
