import { allMatches } from './all-matches.ts';
import type { FactMention } from './fact-mention.ts';
import { numberOfWord } from './number-of-word.ts';

/** "zwei bis drei Jahre voraus". */
export function* findLeads(text: string): Generator<FactMention> {
  for (const { 0: years, index } of allMatches(LEAD, text)) {
    const figures = YEARS_BEFORE.exec(text.slice(Math.max(0, index - FIGURES_REACH), index));
    if (figures === null) continue;
    const [raw, low, high = ''] = figures;
    const value = numberOfWord(low ?? high);
    yield {
      kind: 'statistic',
      start: index - raw.length,
      end: index + years.length,
      value: {
        label: 'Vorsprung oder Rückstand',
        value,
        ...(low === undefined ? {} : { maxValue: numberOfWord(high) }),
        unit: 'years',
      },
    };
  }
}

const LEAD = / Jahre?n?(?= (?:voraus|Vorsprung|Rückstand|zurück|hinterher)(?![A-Za-zÀ-ž]))/gu;
const YEARS_BEFORE =
  /(?<![A-Za-zÀ-ž\d])(?:(\d{1,2}|ein|zwei|drei|vier|fünf|zehn)(?: ?- ?| bis | oder ))?(\d{1,2}|ein|zwei|drei|vier|fünf|sechs|zehn)$/u;
/** How far back the figures before "Jahre" may reach, in UTF-16 units. */
const FIGURES_REACH = 20;
