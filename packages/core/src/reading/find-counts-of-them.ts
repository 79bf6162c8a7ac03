import type { FactMention } from './fact-mention.ts';
import { roughFrom } from './rough-from.ts';
import { statisticMention } from './statistic-mention.ts';
import { writtenFigure } from './written-figure.ts';

/** What stands behind every such count: a quick look before the closer one. */
const BEHIND = ' von ihnen';
const OF_THEM = ' von ihnen ';
const COUNT_BEFORE = /(?<![\p{L}\p{N}.,])\d{1,3}(?:[.']\d{3}){1,2}$/u;
const COUNT_REACH = 12;

/** "Rund 1.700 von ihnen arbeiten in Kliniken." */
export function* findCountsOfThem(text: string): Generator<FactMention> {
  if (!text.includes(BEHIND)) return;
  for (let at = text.indexOf(OF_THEM); at !== -1; at = text.indexOf(OF_THEM, at + 1)) {
    const figure = COUNT_BEFORE.exec(text.slice(Math.max(0, at - COUNT_REACH), at))?.[0];
    if (figure === undefined) continue;
    const rough = roughFrom(text, at - figure.length);
    const value = { label: 'Anzahl', value: writtenFigure(figure), unit: 'people' } as const;
    yield statisticMention(text, rough ?? at - figure.length, at, {
      ...value,
      ...(rough === undefined ? {} : { approximate: true }),
    });
  }
}
