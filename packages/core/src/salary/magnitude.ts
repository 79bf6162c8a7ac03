import type { UnitText } from './unit-text.ts';

/** Up to which amount a bare figure is pay per which unit; without a unit it is a grey zone, where none is guessed. */
type Zone = readonly [below: number, unitText?: UnitText];

/** The zones in euros: nobody earns 20 a month or 20,000 an hour, and between the zones both may be. */
const ZONES: readonly Zone[] = [[7], [200, 'HOUR'], [400], [13_001, 'MONTH'], [14_500], [3e6, 'YEAR']];

/** The zones in Swiss francs, where pay is higher. */
const CHF_ZONES: readonly Zone[] = [[7], [200, 'HOUR'], [600], [20_001, 'MONTH'], [24_000], [5e6, 'YEAR']];

/** The unit that an amount has by its size alone, absent in a grey zone. */
export function unitByMagnitude(amount: number, currency: string | undefined): UnitText | undefined {
  return (currency === 'CHF' ? CHF_ZONES : ZONES).find(([below]) => amount < below)?.[1];
}

/** How many times one figure may be the other where one speaks for the other. */
const ALIKE = 5;

/** Whether two amounts are of one size. */
export function isAlike(one: number, other: number): boolean {
  return one <= other * ALIKE && other <= one * ALIKE;
}

/** Smallest and largest amounts that are pay at all, per unit, in any currency of the region. */
const PLAUSIBLE: Readonly<Record<UnitText, readonly [number, number]>> = {
  HOUR: [7, 400],
  DAY: [60, 5_000],
  WEEK: [150, 12_000],
  MONTH: [200, 60_000],
  YEAR: [6_000, 5e6],
};

/** Whether somebody may earn that amount in that time. */
export function isPlausible(amount: number, unitText: UnitText): boolean {
  const [least, most] = PLAUSIBLE[unitText];
  return amount >= least && amount <= most;
}
