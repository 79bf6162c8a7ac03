import * as fc from 'fast-check';
import { CONTRACTS } from '../employment/contract.ts';
import type { Employment } from '../employment/employment.ts';
import { calendarDayArbitrary } from './calendar-day-arbitrary.ts';
import { rangeArbitrary } from './range-arbitrary.ts';

/**
 * Working time and contract, each of the two axes perhaps absent; hours in steps of a half.
 *
 * @example
 * import { sample } from 'fast-check';
 * sample(employmentArbitrary()).every(({ hoursPerWeek }) => (hoursPerWeek?.max ?? 0) <= 60) //=> true
 */
export function employmentArbitrary(): fc.Arbitrary<Employment> {
  const start = fc.oneof(
    fc.constantFrom('now', 'asap', 'by-arrangement'),
    calendarDayArbitrary(),
    calendarDayArbitrary().map((day) => `-${day.slice(4)}`),
  );
  return fc.record(
    {
      time: fc.subarray(['full' as const, 'part' as const], { minLength: 1 }),
      hoursPerWeek: rangeArbitrary({ min: 1, max: 60, step: 0.5 }),
      hoursPerMonth: rangeArbitrary({ min: 5, max: 240 }),
      workload: rangeArbitrary({ min: 10, max: 100, step: 5 }),
      contract: fc.subarray([...CONTRACTS], { minLength: 1, maxLength: 3 }),
      fixedMonths: rangeArbitrary({ min: 1, max: 60 }),
      fourDayWeek: fc.constant(true as const),
      start,
      until: calendarDayArbitrary(),
    },
    { requiredKeys: [] },
  );
}
