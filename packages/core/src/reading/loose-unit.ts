import type { StatisticValue } from '../occupation/fact.ts';

/** Nouns that count something of a market only where the sentence or the row says so. */
const LOOSE_UNITS: readonly (readonly [noun: RegExp, unit: StatisticValue['unit']])[] = [
  [/^Mitglieder(?:n|innen)?$/u, 'people'],
  [/^Plätzen?$/u, 'positions'],
];

/** What such a noun counts. */
export function looseUnit(noun: string): StatisticValue['unit'] | undefined {
  return LOOSE_UNITS.find(([loose]) => loose.test(noun))?.[1];
}
