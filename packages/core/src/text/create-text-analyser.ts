import { analyseText } from './analyse-text.ts';
import type { TextToken } from './text-token.ts';
import { type TextAnalyserOptions, wordMemory } from './word-memory.ts';

/**
 * A function that does what `analyseText` does, and remembers the words that it has seen: for many texts.
 *
 * @param options - How much is remembered.
 * @returns The function; it holds the only reference to what it remembers.
 *
 * @example
 * createTextAnalyser()('Ärztin')[0]?.token //=> 'arzt'
 */
export function createTextAnalyser(options: TextAnalyserOptions = {}): (text: string) => TextToken[] {
  const read = wordMemory(analyseText, options);
  return (text) => {
    const tokens: TextToken[] = [];
    read(text, (found, at) => {
      for (const { start, end, token, parts } of found) tokens.push({ start: at + start, end: at + end, token, parts });
    });
    return tokens;
  };
}
