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
export function joinCues(first: Cue | undefined, second: Cue): Cue {
  if (!first) return second;
  const cue: Record<string, unknown> = { ...first };
  for (const key in second) cue[key] = second[key as keyof Cue] ?? cue[key];
  return cue;
}

/** Joints by their first and their second cue. Few words make most compounds, so that most are joined only once. */
const joints = new Map<Cue, Map<Cue, Cue>>();
/** At this many joints, all are forgotten, so that no text fills the memory. */
const MOST_JOINTS = 5_000;
let kept = 0;

/** The same as {@link joinCues}, looked up where two cues were joined before. */
export function jointOf(first: Cue | undefined, second: Cue): Cue {
  if (!first) return second;
  const before = joints.get(first)?.get(second);
  if (before) return before;
  if (++kept % MOST_JOINTS === 0) joints.clear();
  const joint = joinCues(first, second);
  joints.set(first, (joints.get(first) ?? new Map<Cue, Cue>()).set(second, joint));
  return joint;
}
