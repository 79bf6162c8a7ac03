import * as fc from 'fast-check';
import type { Organization } from '../posting/organization.ts';
import { phraseArbitrary } from './phrase-arbitrary.ts';

/**
 * Employers, named or confidential, with addresses that lead nowhere.
 *
 * @example
 * import { sample } from 'fast-check';
 * sample(organizationArbitrary()).every(({ url = 'https:' }) => url.startsWith('https:')) //=> true
 */
export function organizationArbitrary(): fc.Arbitrary<Organization> {
  const url = fc.webUrl({ validSchemes: ['https'], withQueryParameters: true });
  return fc.record(
    { name: phraseArbitrary(), url, logo: url, sameAs: url, confidential: fc.constant(true as const) },
    { requiredKeys: [] },
  );
}
