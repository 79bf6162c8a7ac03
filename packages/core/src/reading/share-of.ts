import type { StatisticValue } from '../occupation/fact.ts';
import { roughFrom } from './rough-from.ts';

/** A share in percent with its population, rough where a word before it says so. */
export function shareOf(text: string, start: number, value: number, population: string | undefined): StatisticValue {
  const isRough =
    roughFrom(text, start) !== undefined || UNDER.test(text.slice(Math.max(0, start - UNDER_REACH), start));
  return {
    label: population === undefined ? 'Anteil' : `Anteil: ${population}`,
    value,
    unit: 'percent',
    ...(population === undefined ? {} : { population }),
    ...(isRough ? { approximate: true } : {}),
  };
}

/** "unter einem Prozent", which before a count would mean "among". */
const UNDER = /(?<![A-Za-zÀ-ž])unter $/iu;
const UNDER_REACH = 7;
