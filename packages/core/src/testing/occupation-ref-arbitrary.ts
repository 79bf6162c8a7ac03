import * as fc from 'fast-check';
import type { OccupationRef } from '../occupation/occupation-ref.ts';

/**
 * Occupations with codes that are written well and need not exist.
 *
 * @example
 * import { sample } from 'fast-check';
 * sample(occupationRefArbitrary()).every(({ kldb = '00000' }) => kldb.length === 5) //=> true
 */
export function occupationRefArbitrary(): fc.Arbitrary<OccupationRef> {
  return fc.record(
    {
      name: fc.constantFrom('Medienmanager/in', 'Koch/Köchin', 'Pflegefachkraft', 'Tischler/in'),
      kldb: fc.integer({ min: 1101, max: 94_999 }).map((code) => String(code).padStart(5, '0')),
      isco08: fc.integer({ min: 110, max: 9629 }).map((code) => String(code).padStart(4, '0')),
      esco: fc.uuid().map((id) => `http://data.europa.eu/esco/occupation/${id}`),
    },
    { requiredKeys: ['name'] },
  );
}
