import { type Bound, statedRange } from '../reading/stated-range.ts';
import type { UnitText } from '../salary/unit-text.ts';
import { withoutAbsent } from '../salary/without-absent.ts';
import type { TitleParts } from './title-part-rows.ts';

/** Words before a figure by their first letters: ab, mindestens, über; bis zu, maximal. */
const BOUNDS: Readonly<Record<string, Bound>> = { ab: 'least', mi: 'least', üb: 'least', bi: 'most', ma: 'most' };

/** Units by the first letter of their word. */
const UNITS: Readonly<Record<string, UnitText>> = { h: 'HOUR', s: 'HOUR', t: 'DAY', w: 'WEEK', m: 'MONTH', j: 'YEAR' };

/** Sizes from which the unit of pay is clear or open, highest first. */
const ZONES: readonly (readonly [from: number, unitText?: UnitText])[] = [
  [20_000, 'YEAR'],
  [13_000],
  [1000, 'MONTH'],
  [120],
  [8, 'HOUR'],
];

/**
 * What figures with a sign say: hours a week, percent of full time, or pay.
 *
 * Pay is read in its plain form: amount or range, currency, perhaps unit and basis. Without a unit the size decides in
 * the clear zones only. A bonus that is paid once is no pay.
 */
export function figuresOf([
  ,
  lead = '',
  prefix = '',
  low = '',
  lowK,
  high,
  highK,
  sign = '',
  basis,
  per = '',
  bonus,
]: readonly (string | undefined)[]): TitleParts {
  const amount = (digits: string) =>
    Number(digits.replace(/[.' ](?=\d{3})/g, '').replace(',', '.')) * ((lowK ?? highK) ? 1000 : 1);
  const range = statedRange(amount(low), high ? amount(high) : undefined, BOUNDS[lead.slice(0, 2).toLowerCase()]);
  if (sign === '%') return { workload: range };
  if (/^[hsw]/i.test(sign)) return { hours: range };
  const stated = UNITS[per.charAt(0).toLowerCase()];
  const size = range.min ?? range.max ?? 0;
  const unitText = stated ?? ZONES.find(([from]) => size >= from)?.[1];
  if (bonus || unitText === undefined) return {};
  return {
    salary: withoutAbsent({
      currency: /chf/i.test(prefix + sign) ? 'CHF' : 'EUR',
      minValue: range.min,
      maxValue: range.max,
      unitText,
      basis: basis ? (/^n/i.test(basis) ? ('net' as const) : ('gross' as const)) : undefined,
      component: 'base' as const,
      inferred: stated ? undefined : (['unitText'] as const),
    }),
  };
}
