/** Career level, from the lowest to the highest. */
export type ExperienceLevel = 'training' | 'entry' | 'experienced' | 'senior' | 'leadership' | 'top';

/** All levels, from the lowest to the highest. */
export const EXPERIENCE_LEVELS = [
  'training',
  'entry',
  'experienced',
  'senior',
  'leadership',
  'top',
] as const satisfies readonly ExperienceLevel[];
