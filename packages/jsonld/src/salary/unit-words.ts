import type { UnitText } from '@berufsbild/core';

const UNIT_WORDS: Readonly<Record<UnitText, string>> = {
  HOUR: 'hour hourly hours stunde stunden std stündlich stundenlohn h hr',
  DAY: 'day daily days tag tage täglich tagessatz d',
  WEEK: 'week weekly weeks woche wochen wöchentlich w',
  MONTH: 'month monthly months mon monat monate monatlich monatsgehalt monatslohn m mo',
  YEAR: 'year yearly years annual annually annum jahr jahre jährlich jahresgehalt jahreslohn j p.a a yr',
};

const UNIT_OF_WORD = new Map(
  Object.entries(UNIT_WORDS).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit as UnitText])),
);

/** Reads a unit of pay in any case, in German or English: `MONTH`, "Monat", "pro Jahr". */
export function readUnit(text: string): UnitText | undefined {
  const word = text.trim().toLowerCase().slice(0, 40);
  return (
    UNIT_OF_WORD.get(word.replace(/^(?:pro|je|per|im|in the|a|\/) ?/, '').replace(/\.$/, '')) ?? UNIT_OF_WORD.get(word)
  );
}
