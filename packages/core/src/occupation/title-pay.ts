import type { Range } from '../posting/range.ts';
import { statedRange } from '../reading/stated-range.ts';
import type { Salary } from '../salary/salary.ts';
import type { UnitText } from '../salary/unit-text.ts';

/** Pay as titles print it: an amount or a range with its currency, perhaps a unit. Everything else is for `findSalaries`. */
export const TITLE_PAY =
  /(?:\b(?<lead>ab|bis zu|bis|mindestens|mind\.|min\.|über|max\.|maximal|von|ca\.|rund|up to|from)\s)?(?:\b(?:gehalt|lohn|verdienst|stundenlohn|jahresgehalt|salary)\s?:?\s)?(?:(?<sign>€|eur\b|chf|fr\.)\s?)?(?<![\d.,])(?<low>\d{1,3}(?:[.' ]\d{3}|\d{0,3})(?:,\d{1,2})?)(?:,-{1,2})?\s?(?<lowK>k)?\s?(?:€|euro)?\s?(?:(?:-|bis|to)\s?(?:zu\s)?(?:€\s?)?(?<high>\d{1,3}(?:[.' ]\d{3}|\d{0,3})(?:,\d{1,2})?)(?:,-{1,2})?\s?(?<highK>k)?)?\s?(?<currency>€|euro\b|eur\b|chf|fr\.|(?<=k))(?:\s?(?<basis>brutto|netto|gross|net)\b)?(?:\s?(?:\/|pro|im|in der|die|per|je|p\.)\s?(?<unit>h\b|std|stunde|hour|tag|day|woche|week|monat|month|jahr|year|a\b|m\b)[\p{L}.]{0,4})?(?:\s?(?:brutto|netto|jahresgehalt|stundenlohn|monatlich|jährlich|gehalt))?(?:\s?(?:plus|\+))?/giu;

const UNITS: readonly (readonly [RegExp, UnitText])[] = [
  [/^(?:h|std|stunde|hour)/i, 'HOUR'],
  [/^(?:tag|day)/i, 'DAY'],
  [/^(?:woche|week)/i, 'WEEK'],
  [/^m/i, 'MONTH'],
  [/^(?:jahr|year|a)/i, 'YEAR'],
];

/** Clear zones of magnitude for EUR and CHF where no unit is stated. */
const ZONES: readonly { readonly from: number; readonly to: number; readonly unitText: UnitText }[] = [
  { from: 8, to: 120, unitText: 'HOUR' },
  { from: 1000, to: 13_000, unitText: 'MONTH' },
  { from: 20_000, to: 300_000, unitText: 'YEAR' },
];

/** The salary that a match of {@link TITLE_PAY} states; nothing where its unit is open. */
export function salaryOf(groups: Readonly<Record<string, string | undefined>>): Salary | undefined {
  const { low = '', high, lowK, highK, lead = '', sign, currency, basis, unit } = groups;
  const thousands = (own: string | undefined) => (own !== undefined || highK !== undefined ? 1000 : 1);
  const range = statedRange({
    low: amountOf(low) * thousands(lowK),
    high: high === undefined ? undefined : amountOf(high) * thousands(highK),
    lead: lead.toLowerCase(),
  });
  const stated = UNITS.find(([word]) => unit !== undefined && word.test(unit))?.[1];
  const unitText = stated ?? unitBySize(range);
  if (unitText === undefined) return undefined;
  return {
    currency: /chf|fr/i.test(sign ?? currency ?? '') ? 'CHF' : 'EUR',
    ...(range.min === undefined ? {} : { minValue: range.min }),
    ...(range.max === undefined ? {} : { maxValue: range.max }),
    unitText,
    ...(basis === undefined ? {} : { basis: /^n/i.test(basis) ? 'net' : 'gross' }),
    component: 'base',
    ...(stated === undefined ? { inferred: ['unitText'] } : {}),
  };
}

function amountOf(digits: string): number {
  return Number(digits.replace(/[.' ](?=\d{3})/g, '').replace(',', '.'));
}

function unitBySize({ min, max }: Range): UnitText | undefined {
  const size = min ?? max ?? 0;
  return ZONES.find(({ from, to }) => size >= from && size < to)?.unitText;
}
