import { countedUnit } from './counted-unit.ts';
import type { FactMention } from './fact-mention.ts';
import { statisticMention } from './statistic-mention.ts';
import { writtenFigure } from './written-figure.ts';

/** "Die Zahl der Auszubildenden sank von 1.900 auf 1.200". */
const NUMBER_OF =
  /^(?:An)?[Zz]ahl der (\p{Lu}[\p{L}-]{3,40})(?:[^.;:!?\n]|\.(?=\d)){0,70}? (?:bei|auf|beträgt|betrug) (?:(?:rund|etwa|knapp|gut|fast|über|mehr als|ca\.) )?(\d{1,3}(?:[.']\d{3}){1,3}|\d{2,6})(?!\d|[.,]\d| ?(?:%|Prozent|€|Euro|Franken|Stunden))/u;
const NUMBER = 'ahl der ';
const NUMBER_REACH = 180;

/** The figure that "Zahl der …" comes to. */
export function* findNumbersOf(text: string): Generator<FactMention> {
  for (let at = text.indexOf(NUMBER); at !== -1; at = text.indexOf(NUMBER, at + 1)) {
    const from = text[at - 3] === 'A' ? at - 3 : at - 1;
    const match = NUMBER_OF.exec(text.slice(Math.max(0, from), from + NUMBER_REACH));
    if (match === null) continue;
    const [raw, population = '', figure = ''] = match;
    const end = from + raw.length;
    const unit = countedUnit(population.toLowerCase()) ?? 'people';
    const value = { label: `Anzahl: ${population}`, value: writtenFigure(figure), unit, population };
    yield statisticMention(text, end - figure.length, end, value);
  }
}
