import { allMatches } from './all-matches.ts';
import type { FactMention } from './fact-mention.ts';
import { statisticMention } from './statistic-mention.ts';
import { writtenFigure } from './written-figure.ts';

/** "Rund 1.700 von ihnen arbeiten in Kliniken." */
export function* findCountsOfThem(text: string): Generator<FactMention> {
  for (const { 0: raw, 1: rough, 2: figure = '', index } of allMatches(OF_THEM, text)) {
    const value = { label: 'Anzahl', value: writtenFigure(figure), unit: 'people' } as const;
    yield statisticMention(text, index, index + raw.length, {
      ...value,
      ...(rough === undefined ? {} : { approximate: true }),
    });
  }
}

const OF_THEM =
  /(?<![\p{L}\p{N}.,])([Rr]und |[Ee]twa |[Kk]napp |[Gg]ut |[Uu]ngefähr |[Ff]ast )?(\d{1,3}(?:[.']\d{3}){1,2})(?= von ihnen(?!\p{L}))/gu;
