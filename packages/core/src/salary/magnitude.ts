import type { UnitText } from './unit-text.ts';

/** Up to which amount a bare figure is pay per which unit; no unit: a grey zone, where none is guessed. */
interface Zone {
  readonly below: number;
  readonly unitText?: UnitText;
}

/** The zones in euros. Nobody earns 20 a month or 20,000 an hour; between the zones both may be. */
const EUR_ZONES: readonly Zone[] = [
  { below: 3 },
  { below: 200, unitText: 'HOUR' },
  { below: 400 },
  { below: 13_001, unitText: 'MONTH' },
  { below: 14_500 },
  { below: 3_000_000, unitText: 'YEAR' },
];

/** The zones in Swiss francs, where pay is higher. */
const CHF_ZONES: readonly Zone[] = [
  { below: 4 },
  { below: 200, unitText: 'HOUR' },
  { below: 600 },
  { below: 20_001, unitText: 'MONTH' },
  { below: 24_000 },
  { below: 5_000_000, unitText: 'YEAR' },
];

/** The unit that an amount has by its size alone, absent in a grey zone. */
export function unitByMagnitude(amount: number, currency: string): UnitText | undefined {
  const zones = currency === 'CHF' ? CHF_ZONES : EUR_ZONES;
  return zones.find((zone) => amount < zone.below)?.unitText;
}

/** Smallest and largest amounts that are pay at all, per unit, in euros, dollars, pounds and francs alike. */
const PLAUSIBLE: Readonly<Record<UnitText, readonly [number, number]>> = {
  HOUR: [3, 400],
  DAY: [20, 5_000],
  WEEK: [50, 12_000],
  MONTH: [150, 60_000],
  YEAR: [2_000, 5_000_000],
};

/** Whether somebody may earn that amount in that time. */
export function isPlausible(amount: number, unitText: UnitText): boolean {
  const [least, most] = PLAUSIBLE[unitText];
  return amount >= least && amount <= most;
}
