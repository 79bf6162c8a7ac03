import * as fc from 'fast-check';
import type { OccupationProfile } from '../occupation/occupation-profile.ts';
import { factArbitrary } from './fact-arbitrary.ts';
import { occupationRefArbitrary } from './occupation-ref-arbitrary.ts';
import { phraseArbitrary } from './phrase-arbitrary.ts';
import { placeArbitrary } from './place-arbitrary.ts';

/**
 * Profiles of up to twelve facts, with one id for each.
 *
 * @example
 * import { sample } from 'fast-check';
 * sample(occupationProfileArbitrary()).every(({ facts }) => facts.length <= 12) //=> true
 */
export function occupationProfileArbitrary(): fc.Arbitrary<OccupationProfile> {
  const titles = fc.record(
    {
      neutral: phraseArbitrary(),
      male: phraseArbitrary(),
      female: phraseArbitrary(),
      aliases: fc.array(phraseArbitrary(), { maxLength: 3 }),
    },
    { requiredKeys: ['aliases'] },
  );
  return fc.record(
    {
      titles,
      codes: occupationRefArbitrary().map(({ name: _, ...codes }) => codes),
      place: placeArbitrary(),
      facts: fc.uniqueArray(factArbitrary(), { selector: ({ id }) => id, maxLength: 12 }),
    },
    { requiredKeys: ['titles', 'codes', 'facts'] },
  );
}
