import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseText } from './analyse-text.ts';
import { finishedTokens } from './finished-tokens.ts';
import { guessWord } from './guess-word.ts';

/** The stem of a word that is not finished, and the tokens of what it may become. */
const startsOf = (word: string) => {
  const { spelling, stem } = guessWord(word);
  return [stem, ...finishedTokens(spelling)];
};
const tokenOf = (word: string) => analyseText(word)[0]?.token;

describe('guessWord', () => {
  it.each([
    ['Entwicklun', 'Entwicklung'],
    ['Verwaltu', 'Verwaltung'],
    ['Verkäuferi', 'Verkäuferin'],
    ['Erzieherinn', 'Erzieherinnen'],
    ['Kauff', 'Kauffrau'],
    ['Kauffra', 'Kauffrau'],
    ['Pflegefachfr', 'Pflegefachfrau'],
    ['Ergebniss', 'Ergebnisse'],
    ['technisc', 'technisch'],
    ['Lots', 'Lotsin'],
  ])('reckons that %s may become %s', (begun, word) => {
    expect(startsOf(begun).some((start) => tokenOf(word)?.startsWith(start))).toBe(true);
  });

  it.each([
    ['Softwareentw', ['softwar', 'entw'], 'entw'],
    ['Systemadmin', ['syst', 'admin'], 'admin'],
    ['Verkaufsleit', ['verkauf', 'leit'], undefined],
    ['Marketingmanger', ['marketing', 'mang'], 'manger'],
    ['Marktingmanager', ['markting', 'manag'], 'markting'],
    ['IT-Systemadmin', ['it', 'syst', 'admin'], 'admin'],
    ['Marketingmanager', ['marketing', 'manag'], undefined],
    ['S4HANA', ['s4', 'hana'], undefined],
    ['Personal', [], undefined],
    ['Barkeep', [], undefined],
  ])('takes %s apart', (word, parts, unsure) => {
    const guess = guessWord(word);
    expect([guess.parts, guess.unsure?.spelling]).toEqual([parts, unsure]);
  });

  it('always finds what a word is compared by in each of its beginnings', () => {
    const words = 'Buchhaltungen Altenpflegerinnen Kauffrauen Freundlichkeiten Mechanikern Auszubildenden Mechanische';
    for (const word of words.split(' ')) {
      for (let end = 3; end <= word.length; end += 1) {
        const [stem = '', ...finished] = startsOf(word.slice(0, end));
        const token = tokenOf(word) as string;
        expect([word.slice(0, end), token.startsWith(stem) || finished.includes(token)]).toEqual([
          word.slice(0, end),
          true,
        ]);
      }
    }
  });

  it('has the parts that a text has where all are known', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Bau', 'Software', 'x', '-', 'Leiter', 'S4', 'Koch', 's'),
        fc.string(),
        (known, rest) => {
          const guess = guessWord(known + rest);
          const [word, ...others] = analyseText(known + rest);
          if (guess.unsure === undefined && word !== undefined && others.length === 0) {
            expect(guess.parts).toEqual(word.parts);
          }
        },
      ),
    );
  });

  it.each(['a', 'bau', 'ung', '-', 'a-'])('answers a long hostile word of %s', (piece) => {
    expect(startsOf(piece.repeat(10_000)).length).toBeLessThan(100);
  });
});
