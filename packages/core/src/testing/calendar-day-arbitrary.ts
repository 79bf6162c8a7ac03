import * as fc from 'fast-check';

const DAY = 86_400_000;

/**
 * Calendar days `YYYY-MM-DD` from 2000-01-01 to 2040-12-31, leap days included.
 *
 * @example
 * import { sample } from 'fast-check';
 * sample(calendarDayArbitrary()).every((day) => day.length === 10) //=> true
 */
export function calendarDayArbitrary(): fc.Arbitrary<string> {
  const [first, last] = ['2000-01-01', '2040-12-31'].map((day) => Date.parse(day) / DAY) as [number, number];
  return fc.integer({ min: first, max: last }).map((day) => new Date(day * DAY).toISOString().slice(0, 10));
}
