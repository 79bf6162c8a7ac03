import { allMatches } from './all-matches.ts';
import type { FactMention } from './fact-mention.ts';
import { statisticMention } from './statistic-mention.ts';
import { writtenFigure } from './written-figure.ts';

/** A length of time that is one of many people: "Die durchschnittliche Verweildauer beträgt 12 Jahre". */
const MEAN_YEARS =
  /(?:verweildauer|durchschnittsalter|altersdurchschnitt|betriebszugehörigkeit|berufsdauer|altersschnitt|durchschnittliches? alter)[^.;:!?\n\d]{0,40} (\d{1,2}(?:,\d)?)(?: ?jahren?(?!\p{L}))|(?:durchschnittsalter|altersdurchschnitt|altersschnitt)(?::|,)? (\d{2})(?![\d.,]?\d| ?[%\p{L}])|(?<![\p{N}.,])(\d{1,2}(?:,\d)?) jahre bleib(?:t|en)(?= [^.;:!?\n\d]{0,40}(?:durchschnittlich|im (?:schnitt|mittel|durchschnitt)))/gu;

/** A mean age or length of service, in years. */
export function* findMeanYears(text: string, lower: string): Generator<FactMention> {
  for (const { 0: raw, 1: mean, 2: age, 3: stay, index } of allMatches(MEAN_YEARS, lower)) {
    const years = mean ?? age ?? stay ?? '';
    const start = index + raw.lastIndexOf(years);
    const end = stay === undefined ? index + raw.length : start + years.length + ' Jahre'.length;
    yield statisticMention(text, start, end, { label: 'Durchschnitt', value: writtenFigure(years), unit: 'years' });
  }
}
