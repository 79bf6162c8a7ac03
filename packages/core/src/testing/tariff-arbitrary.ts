import * as fc from 'fast-check';
import type { Tariff } from '../salary/tariff.ts';

/**
 * Pay groups of the schemes that job ads name most.
 *
 * @example
 * import { sample } from 'fast-check';
 * sample(tariffArbitrary()).every(({ group }) => group !== '') //=> true
 */
export function tariffArbitrary(): fc.Arbitrary<Tariff> {
  return fc.record(
    {
      scheme: fc.constantFrom('TVöD', 'TV-L', 'IG Metall', 'AVR'),
      group: fc.constantFrom('E5', 'E9b', 'E13', 'EG 10', 'A13', 'P8', 'S11b'),
      step: fc.constantFrom('1', '2', '3', '4', '5', '6'),
      bound: fc.constantFrom('min' as const, 'max' as const),
    },
    { requiredKeys: ['group'] },
  );
}
