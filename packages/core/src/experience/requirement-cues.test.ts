import { describe, expect, it } from 'vitest';
import { findExperience } from './find-experience.ts';
import { DENIAL_ROWS, REQUIREMENT_ROWS } from './requirement-cues.ts';

describe('requirementOf', () => {
  it.each([...DENIAL_ROWS, ...REQUIREMENT_ROWS])('says that "$example" is $requirement', ({ example, requirement }) => {
    expect(findExperience(example)[0]?.value.requirement).toBe(requirement);
  });
});
