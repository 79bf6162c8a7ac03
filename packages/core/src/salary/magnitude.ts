import type { UnitText } from './unit-text.ts';

/** Up to which amount a bare figure is pay per which unit; without a unit it is a grey zone, where none is guessed. */
type Zone = readonly [below: number, unitText?: UnitText];

/** The zones in euros: nobody earns 20 a month or 20,000 an hour, and between the zones both may be. */
const ZONES: readonly Zone[] = [[7], [200, 'HOUR'], [400], [13_001, 'MONTH'], [14_500], [3e6, 'YEAR']];

/** How many times the pay in euros is that in another currency; of the currencies left out, any amount may be pay per any unit. */
const LEVELS: Readonly<Record<string, number>> = { EUR: 1, USD: 1, GBP: 1, CHF: 1.5 };

/** The unit that an amount has by its size alone, absent in a grey zone and in currencies whose sizes are not known. */
export function unitByMagnitude(amount: number, currency = 'EUR'): UnitText | undefined {
  const level = LEVELS[currency];
  return level ? ZONES.find(([below]) => amount < below * level)?.[1] : undefined;
}

/** How many times one figure may be the other where one speaks for the other. */
const ALIKE = 5;

/** Whether two amounts are of one size. */
export function isAlike(one: number, other: number): boolean {
  return one <= other * ALIKE && other <= one * ALIKE;
}

/** Smallest and largest amounts that are pay at all, per unit. */
const PLAUSIBLE: Readonly<Record<UnitText, readonly [number, number]>> = {
  HOUR: [7, 400],
  DAY: [35, 5_000],
  WEEK: [150, 12_000],
  MONTH: [200, 60_000],
  YEAR: [6_000, 5e6],
};

/** Whether somebody may earn that amount in that time. */
export function isPlausible(amount: number, unitText: UnitText, currency = 'EUR'): boolean {
  const [least, most] = PLAUSIBLE[unitText];
  return !LEVELS[currency] || (amount >= least && amount <= most);
}
