import { countMention } from './count-mention.ts';
import { countedUnit } from './counted-unit.ts';
import type { FactMention } from './fact-mention.ts';
import { BEFORE_FIGURE, COUNT_FIGURE } from './figure-words.ts';
import { looseUnit } from './loose-unit.ts';
import { writtenFigure } from './written-figure.ts';

/** A row of a table that counts: what is counted, where and when, and the figure. */
const ROW_COUNT = new RegExp(
  String.raw`^(?:[•·‣▪◦●■►→➤➔✓✔*-] )?(?<label>[A-ZÀ-ÞĀ-Ž][^:|\t\n€%()]{3,60})(?: \([^()\n]{1,30}\))?(?:: {1,3}| \| |\t| (?=(?:ca\.|circa|rund|etwa|gut|knapp) \d|\d{1,3}[.']\d{3}$))${BEFORE_FIGURE}(?<figure>${COUNT_FIGURE}|[2-9](?=$| \())(?<tail> (?:pro|im|je) (?:Jahr(?:gang)?|Semester)| jährlich| (?:Plätze|Stellen|Personen|Menschen|Betriebe))?(?: \([^()\n]{4,30}\))?(?:$|(?=[,.;] [A-Za-zÀ-ž]|\t(?:19|20)\d\d$))`,
  'u',
);
/** What parts the label of a row from its figure: a quick look before the closer one. */
const ROW_GAP = /[:|\t]|\d$/;
const NOUN = /[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{3,40}/gu;

/** A label whose first noun is not what is counted, "Umsatz der Betriebe", or which is of one course. */
const OTHER_HEAD =
  /^(?!(?:An|Gesamt)?[Zz]ahl|Summe|Stand|Bewerb)(?<head>[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{3,40}) (?:der|des|pro|je)(?![A-Za-zÀ-ž])|(?:im|pro|je) (?:Kurs|Lehrgang|Seminar|Gruppe|Klasse|Team|Schicht)(?![A-Za-zÀ-ž])/u;

/** "Beschäftigte (2023): 12.400", "Lehrstellen im Kanton: 14". */
export function* findRowCounts(text: string): Generator<FactMention> {
  let start = 0;
  for (const line of text.split('\n')) {
    const match = ROW_GAP.test(line) ? ROW_COUNT.exec(line) : null;
    const { label = '', figure = '', tail = '' } = match?.groups ?? {};
    const population = OTHER_HEAD.test(label)
      ? undefined
      : label.match(NOUN)?.find((noun) => unitOf(noun) !== undefined);
    const unit = population === undefined ? undefined : unitOf(population);
    if (match !== null && population !== undefined && unit !== undefined) {
      const at = start + line.indexOf(figure, match[0].indexOf(label) + label.length);
      const end = at + figure.length + tail.length;
      yield countMention(text, { start: at, end, value: writtenFigure(figure), unit, population });
    }
    start += line.length + 1;
  }
}

function unitOf(noun: string): ReturnType<typeof countedUnit> {
  return looseUnit(noun) ?? countedUnit(noun.toLowerCase());
}
