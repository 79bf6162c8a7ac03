import { describe, expect, it } from 'vitest';
import { SMALL_GAZETTEER } from '../../test/small-gazetteer.ts';
import { findPlaces } from '../place/find-places.ts';
import { readOccupation } from '../reading/read-occupation.ts';
import { readPosting } from '../reading/read-posting.ts';
import { checkMinimumWage } from '../salary/check-minimum-wage.ts';
import { formatSalary } from '../salary/format-salary.ts';
import { parseSalary } from '../salary/parse-salary.ts';
import { readSalaries } from '../salary/read-salaries.ts';

const PAY = { currency: 'EUR', minValue: 3000, unitText: 'MONTH', component: 'base' } as const;

/** A caller without types. */
function untyped(options: object): never {
  return options as never;
}

const DOORS: Readonly<Record<string, (options: object) => unknown>> = {
  checkMinimumWage: (options) => checkMinimumWage(PAY, untyped(options)),
  findPlaces: (options) => findPlaces('Köln', SMALL_GAZETTEER, untyped(options)),
  formatSalary: (options) => formatSalary(PAY, untyped(options)),
  parseSalary: (options) => parseSalary('3.000 €', untyped(options)),
  readOccupation: (options) => readOccupation('Beruf Koch', untyped(options)),
  readPosting: (options) => readPosting('Koch', untyped(options)),
  readSalaries: (options) => readSalaries('3.000 €', untyped(options)),
};

describe.each(Object.entries(DOORS))('options of %s', (_, call) => {
  it('may not be misspelt', () => {
    expect(() => call({ contry: 'AT' })).toThrow(TypeError);
    expect(() => call({ contry: 'AT' })).toThrow('options.contry is no option; there is ');
    expect(() => call({})).not.toThrow();
  });
});

describe.each(Object.entries(DOORS).filter(([name]) => name !== 'formatSalary'))('options of %s', (_, call) => {
  it('name a country by its code', () => {
    for (const country of ['Österreich', 'at', 43])
      expect(() => call({ country })).toThrow(
        new RangeError(`options.country must be a code of ISO 3166-1 such as 'AT'; received ${country}`),
      );
    for (const country of ['AT', 'FR', undefined]) expect(() => call({ country })).not.toThrow();
  });
});

describe('options of readOccupation', () => {
  it('take a point in time, no day', () => {
    expect(() => readOccupation('Beruf Koch', untyped({ now: '2026-11-22' }))).toThrow(
      new TypeError('options.now must be a Date; received string'),
    );
    expect(() => readOccupation('Beruf Koch', { now: new Date(Number.NaN) })).toThrow(
      new RangeError('options.now must be a point in time such as new Date(); received an invalid Date'),
    );
  });
});
