import { describe, expect, it } from 'vitest';
import { readUnit } from './unit-words.ts';

describe('readUnit', () => {
  it.each([
    ['HOUR', 'hour|Hourly|hours|pro Stunde|je Stunde|Stunden|Std.|/h|stündlich|Stundenlohn|hr'],
    ['DAY', 'DAY|daily|days|am Tag|/Tag|Tage|täglich|Tagessatz|Tageslohn|d'],
    ['WEEK', 'week|weekly|weeks|pro Woche|Wochen|wöchentlich|Wochenlohn|w'],
    ['MONTH', 'MONTH|monthly|a month|Monat|im Monat|Monate|monatlich|Monatsgehalt|Monatslohn|mtl.|m|mo|mon'],
    ['YEAR', 'year|yearly|per annum|annual|annually|Jahr|Jahre|jährlich|Jahresgehalt|Jahreslohn|p.a.|a|j|yr'],
  ] as const)('reads %s out of a unit in words', (unit, words) => {
    expect(words.split('|').filter((word) => readUnit(word) !== unit)).toEqual([]);
  });

  it.each(['', ' ', 'je', 'pro', 'as', 'lohn', 'gehalt', 'Schicht', 'montags', 'anno', 'haus'])(
    'reads no unit out of "%s"',
    (word) => {
      expect(readUnit(word)).toBeUndefined();
    },
  );
});
