import { countedUnit } from './counted-unit.ts';
import type { FactMention } from './fact-mention.ts';
import { statisticMention } from './statistic-mention.ts';
import { writtenFigure } from './written-figure.ts';

/** A row of a table that counts. */
const ROW_COUNT =
  /^(?:[•·‣▪◦●■►→➤➔✓✔*-] )?(?:(?:Zahl|Anzahl) der )?((?:\p{L}{3,20} )?\p{Lu}[\p{L}-]{3,40})(?: \([^()\n]{1,20}\)| (?:19|20)\d\d| in [\p{L} .-]{3,50})?(?:: {1,3}| \| |\t)(?:(?:rund|ca\.|etwa|über|knapp) )?(\d{1,3}(?:[.']\d{3}){1,3}|\d{2,6})(?: \((?:Stand|ab|seit)?:? ?[\p{L}\d./ ]{4,20}\))?(?:$|(?=[,.;] \p{L}))/u;
/** What a row adds to its figure, or its end. */
const ROW_NOTE = /(?: \([^()]{4,30}\))?$/u;
/** What parts the label of a row from its figure: a quick look before the closer one. */
const ROW_GAP = /[:|\t]/;

/** "Beschäftigte (2023): 12.400". */
export function* findRowCounts(text: string): Generator<FactMention> {
  let start = 0;
  for (const line of text.split('\n')) {
    const match = ROW_GAP.test(line) ? ROW_COUNT.exec(line) : null;
    const [raw = '', population = '', figure = ''] = match ?? [];
    const noun = population.toLowerCase().split(' ').at(-1) ?? '';
    const unit = match === null ? undefined : PEOPLE.test(noun) ? 'people' : countedUnit(noun);
    const end = start + raw.lastIndexOf(figure, raw.search(ROW_NOTE)) + figure.length;
    const value = { label: `Anzahl: ${population}`, value: writtenFigure(figure), population } as const;
    if (unit !== undefined) yield statisticMention(text, end - figure.length, end, { ...value, unit });
    start += line.length + 1;
  }
}

/** Nouns for many people. */
const PEOPLE =
  /(?:azubis|auszubildende|beschäftigte|lernende|studierende|erwerbstätige|selbstständige|mitarbeitende)$/u;
