import { analyseText } from './analyse-text.ts';
import type { TextToken } from './text-token.ts';
import { type TextAnalyserOptions, wordMemory } from './word-memory.ts';

/**
 * A function that reads texts as `analyseText` does, and gives what stands for their words: for indexes.
 *
 * @param valuesOf - What stands for a word; the same word has to give the same. It is asked for each word of a piece
 * between blanks when the piece is first met, again once all are forgotten, and every time for a piece of more than 100
 * UTF-16 units.
 * @param options - How much is remembered.
 * @returns The function: from a text to the values of its words, in order.
 *
 * @example
 * createTextReader(({ token, parts }) => [token, ...parts])('Marketingmanager')
 * //=> ['marketingmanag', 'marketing', 'manag']
 */
export function createTextReader<Value>(
  valuesOf: (word: Pick<TextToken, 'token' | 'parts'>) => readonly Value[],
  options: TextAnalyserOptions = {},
): (text: string) => Value[] {
  const read = wordMemory((piece) => analyseText(piece).flatMap(valuesOf), options);
  return (text) => {
    const all: Value[] = [];
    read(text, (values) => {
      for (const value of values) all.push(value);
    });
    return all;
  };
}
