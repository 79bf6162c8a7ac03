import * as fc from 'fast-check';
import type { Workplace } from '../employment/workplace.ts';

/**
 * Ways of working on site, at home or both.
 *
 * @example
 * import { sample } from 'fast-check';
 * sample(workplaceArbitrary()).every(({ share = 0 }) => share <= 100) //=> true
 */
export function workplaceArbitrary(): fc.Arbitrary<Workplace> {
  return fc.record(
    {
      kind: fc.constantFrom('onsite' as const, 'hybrid' as const, 'remote' as const, 'optional' as const),
      share: fc.integer({ min: 0, max: 100 }),
      applicantCountries: fc.subarray(['DE', 'AT', 'CH', 'NL'], { minLength: 1 }),
    },
    { requiredKeys: ['kind'] },
  );
}
