import { describe, expect, it } from 'vitest';
import { analyseText } from './analyse-text.ts';
import { otherTradeNames } from './other-trade-names.ts';

describe('otherTradeNames', () => {
  it('has each name once', () => {
    const spellings = otherTradeNames().map(({ spelling }) => spelling);
    expect(spellings.filter((name, at) => spellings.indexOf(name) < at)).toEqual([]);
  });

  it('has the tokens that texts are read as', () => {
    for (const { spelling, token } of otherTradeNames()) expect(analyseText(spelling)).toMatchObject([{ token }]);
  });
});
