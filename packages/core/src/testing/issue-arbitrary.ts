import * as fc from 'fast-check';
import type { Issue } from '../issue/issue.ts';
import { spanArbitrary } from './span-arbitrary.ts';

/**
 * Issues of made-up codes, with or without place, params and rule; JSON through and through.
 *
 * @example
 * import { sample } from 'fast-check';
 * sample(issueArbitrary()).every(({ code }) => code.includes('/')) //=> true
 */
export function issueArbitrary(): fc.Arbitrary<Issue> {
  return fc.record(
    {
      code: fc.constantFrom('salary/none', 'place/ambiguous', 'base-salary/min-above-max'),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
      path: fc.array(fc.oneof(fc.constantFrom('baseSalary', 'value', 'title'), fc.nat(9)), { maxLength: 4 }),
      params: fc.dictionary(
        fc.constantFrom('min', 'max', 'name'),
        fc.oneof(fc.integer(), fc.string({ maxLength: 20 })),
      ),
      received: fc.oneof(fc.integer(), fc.string({ maxLength: 60 })),
      span: spanArbitrary(),
      rule: fc.integer({ min: 100, max: 999 }).map((number) => `JP${number}`),
    },
    { requiredKeys: ['code', 'severity', 'path'] },
  );
}
