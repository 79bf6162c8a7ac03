import { describe, expect, it } from 'vitest';
import { readNumberWord } from './number-word.ts';

describe('readNumberWord', () => {
  it.each([
    ['neun', 9],
    ['zwölf', 12],
    ['dreißig', 30],
    ['sechzig', 60],
    ['siebenundzwanzig', 27],
    ['zweihundert', 200],
    ['tausend', 1_000],
    ['zweitausendachthundert', 2_800],
    ['vierzigtausend', 40_000],
    ['Fünfzehn', 15],
    ['zweieinhalb', 2.5],
    ['eineinhalbtausend', 1_500],
    ['anderthalb', 1.5],
    ['fu\u0308nf', 5],
  ])('reads %s', (word, value) => {
    expect(readNumberWord(word)).toBe(value);
  });

  it.each(['ein', 'eine', 'null', 'viele', 'wichtig', 'freudig', ''])('takes "%s" for no number', (word) => {
    expect(readNumberWord(word)).toBeUndefined();
  });
});
