import * as fc from 'fast-check';
import { EXPERIENCE_LEVELS } from '../experience/experience-level.ts';
import type { Salary } from '../salary/salary.ts';
import type { UnitText } from '../salary/unit-text.ts';
import { phraseArbitrary } from './phrase-arbitrary.ts';
import { rangeArbitrary } from './range-arbitrary.ts';

/** Lowest and highest pay that people are paid, by unit. */
const AMOUNTS: Readonly<Record<UnitText, readonly [min: number, max: number]>> = {
  HOUR: [5, 400],
  DAY: [50, 3000],
  WEEK: [150, 15_000],
  MONTH: [300, 60_000],
  YEAR: [3000, 1_000_000],
};

/**
 * Pay in a plausible size for its unit, in whole units or in cents: single figures, ranges and open ends.
 *
 * @example
 * import { sample } from 'fast-check';
 * sample(salaryArbitrary()).every((salary) => (salary.minValue ?? 0) <= (salary.maxValue ?? Infinity)) //=> true
 */
export function salaryArbitrary(): fc.Arbitrary<Salary> {
  return fc
    .constantFrom(...(Object.keys(AMOUNTS) as UnitText[]))
    .chain((unitText) => fc.tuple(amountsArbitrary(unitText), detailsArbitrary(unitText)))
    .map(([amounts, details]) => ({ ...details, ...amounts }));
}

function amountsArbitrary(unitText: UnitText): fc.Arbitrary<Pick<Salary, 'minValue' | 'maxValue'>> {
  const [min, max] = AMOUNTS[unitText];
  const range = fc.oneof(rangeArbitrary({ min, max }), rangeArbitrary({ min: min * 100, max: max * 100 }).map(inCents));
  return range.map((bounds) => ({
    ...(bounds.min === undefined ? {} : { minValue: bounds.min }),
    ...(bounds.max === undefined ? {} : { maxValue: bounds.max }),
  }));
}

function inCents({ min, max }: { readonly min?: number; readonly max?: number }) {
  return { ...(min === undefined ? {} : { min: min / 100 }), ...(max === undefined ? {} : { max: max / 100 }) };
}

function detailsArbitrary(unitText: UnitText) {
  return fc.record(
    {
      unitText: fc.constant(unitText),
      currency: fc.constantFrom('EUR', 'CHF', 'USD'),
      component: fc.constantFrom('base' as const, 'total' as const),
      basis: fc.constantFrom('gross' as const, 'net' as const),
      arrangement: fc.constantFrom(
        'employment' as const,
        'training' as const,
        'internship' as const,
        'freelance' as const,
      ),
      floor: fc.constantFrom('tariff' as const, 'statutory' as const),
      paymentsPerYear: fc.constantFrom(12, 13, 13.5, 14),
      hoursPerWeek: rangeArbitrary({ min: 1, max: 60, step: 0.5 }),
      level: fc.constantFrom(...EXPERIENCE_LEVELS),
      trainingYear: fc.integer({ min: 1, max: 4 }),
      levelText: phraseArbitrary(),
      statistic: fc.constantFrom('mean' as const, 'median' as const, 'q1' as const, 'q3' as const),
      approximate: fc.constant(true as const),
      inferred: fc.subarray(['unitText' as const, 'currency' as const], { minLength: 1 }),
    },
    { requiredKeys: ['unitText', 'currency', 'component'] },
  );
}
