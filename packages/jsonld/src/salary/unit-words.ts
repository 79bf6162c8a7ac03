import type { UnitText } from '@berufsbild/core';

/** Words for each unit without their endings. */
const UNIT_WORDS: Readonly<Record<UnitText, string>> = {
  HOUR: 'hour stund stünd std h hr',
  DAY: 'day dai tag täg d',
  WEEK: 'week woch wöchent w',
  MONTH: 'month mon monat mtl m mo',
  YEAR: 'year yr annual annum jahr jähr j p.a a',
};

/** Endings of words of three letters and more: "hourly", "Stunden", "monatlich", "Jahresgehalt". */
const ENDING = /(?<=[a-zäöü]{3})(?:ly|lich|(?:e?[ns]|e)?(?:lohn|gehalt|satz)?)$/;

const UNIT_OF_WORD = new Map(
  Object.entries(UNIT_WORDS).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit as UnitText])),
);

/** Reads a unit of pay in any case, in German or English: `MONTH`, "Monat", "pro Jahr"; undefined without text. */
export function readUnit(text = ''): UnitText | undefined {
  const word = text.trim().toLowerCase().slice(0, 40);
  return UNIT_OF_WORD.get(
    word
      .replace(/^(?:(?:pro|je|per|[ai]m|in the|a) |\/ ?)/, '')
      .replace(/\.$/, '')
      .replace(ENDING, ''),
  );
}
