import type { StatisticValue } from '../occupation/fact.ts';
import { roughFrom } from './rough-from.ts';

/** A share in percent with its population, rough where a word before it says so. */
export function shareOf(text: string, start: number, value: number, population: string | undefined): StatisticValue {
  return {
    label: population === undefined ? 'Anteil' : `Anteil: ${population}`,
    value,
    unit: 'percent',
    ...(population === undefined ? {} : { population }),
    ...(roughFrom(text, start) === undefined ? {} : { approximate: true }),
  };
}
