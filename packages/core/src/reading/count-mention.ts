import type { Issue } from '../issue/issue.ts';
import type { StatisticValue } from '../occupation/fact.ts';
import type { FactMention } from './fact-mention.ts';
import { roughFrom } from './rough-from.ts';
import type { Span } from './span.ts';
import { statisticMention } from './statistic-mention.ts';

/** A figure that counts, with the noun of what it counts where that stands by it, the year where it is known, and whether its own words make it rough. */
export interface Count
  extends Span,
    Pick<StatisticValue, 'value' | 'maxValue' | 'unit' | 'population' | 'year' | 'approximate'> {}

/** A count as a statistic, from the word that makes it rough on. */
export function countMention(
  text: string,
  { start, end, population, ...figures }: Count,
  issues: readonly Issue[] = [],
): FactMention {
  const rough = roughFrom(text, start);
  const value: StatisticValue = {
    label: population === undefined ? 'Anzahl' : `Anzahl: ${population}`,
    ...figures,
    ...(population === undefined ? {} : { population }),
    ...(rough === undefined ? {} : { approximate: true }),
  };
  return statisticMention(text, rough ?? start, end, value, issues);
}
