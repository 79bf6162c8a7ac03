import type { Cue } from './cue.ts';

/** What an unknown word says. */
export const NOTHING: Cue = {};

/** What an unknown word with a capital says: it may name a thing. */
export const NAME: Cue = {};

/**
 * What two cues say together; where both say something, the second one counts.
 *
 * Cues of a lexicon have all keys, absent ones undefined, and so have their joints: engines read objects of one shape fast.
 */
export function jointOf(first: Cue | undefined, second: Cue): Cue {
  if (!first) return second;
  const cue: Record<string, unknown> = { ...first };
  for (const key in second) {
    const said = second[key as keyof Cue];
    if (said !== undefined) cue[key] = said;
  }
  return cue;
}
