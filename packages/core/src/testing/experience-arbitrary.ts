import * as fc from 'fast-check';
import type { Experience } from '../experience/experience.ts';
import { rangeArbitrary } from './range-arbitrary.ts';

/**
 * Experience that is asked for by years, by a word, or not at all.
 *
 * @example
 * import { sample } from 'fast-check';
 * sample(experienceArbitrary()).every(({ minYears = 0, maxYears = 60 }) => minYears <= maxYears) //=> true
 */
export function experienceArbitrary(): fc.Arbitrary<Experience> {
  const details = fc.record(
    {
      requirement: fc.constantFrom('required' as const, 'preferred' as const, 'not-needed' as const, 'none' as const),
      word: fc.constantFrom('first', 'several', 'long', 'solid', 'relevant', 'entry'),
      approximate: fc.constant(true as const),
      exclusiveBound: fc.constant(true as const),
      subRequirementYears: fc.integer({ min: 1, max: 10 }),
      careerChangersWelcome: fc.constant(true as const),
      leadership: fc.constant(true as const),
    },
    { requiredKeys: ['requirement'] },
  );
  return fc.tuple(details, fc.option(rangeArbitrary({ max: 30 }))).map(([experience, years]) => ({
    ...experience,
    ...(years?.min === undefined ? {} : { minYears: years.min }),
    ...(years?.max === undefined ? {} : { maxYears: years.max }),
  }));
}
