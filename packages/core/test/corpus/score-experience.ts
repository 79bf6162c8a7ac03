import type { Requirement } from '../../src/experience/experience.ts';
import { findExperience } from '../../src/experience/find-experience.ts';
import type { LabelledRow } from './labelled-rows.ts';

/** Label of a line about experience; an open or unnamed end is null. */
export interface ExperienceLabel {
  readonly minYears: number | null;
  readonly maxYears: number | null;
  readonly requirement: Requirement;
}

/** What the reader said of a line, and whether years and requirement are as labelled. */
export interface ExperienceScore {
  readonly id: string;
  readonly text: string;
  readonly right: boolean;
  readonly expected: string;
  readonly actual: string;
}

/** Scores one line by its first mention; no mention counts as `none`. */
export function scoreExperience({ id, text, expect }: LabelledRow<ExperienceLabel>): ExperienceScore {
  const value = findExperience(text)[0]?.value;
  const expected = JSON.stringify([expect.minYears, expect.maxYears, expect.requirement]);
  const actual = JSON.stringify([value?.minYears ?? null, value?.maxYears ?? null, value?.requirement ?? 'none']);
  return { id, text, right: expected === actual, expected, actual };
}
