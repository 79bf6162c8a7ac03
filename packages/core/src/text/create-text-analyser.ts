import { analyseWord, type WordAnalysis } from './analyse-word.ts';
import { findWords } from './find-words.ts';
import type { TextToken } from './text-token.ts';

/** Options of {@link createTextAnalyser}. */
export interface TextAnalyserOptions {
  /**
   * How many different words are remembered before all are forgotten and it begins anew.
   *
   * @default 100000
   */
  readonly remember?: number;
}

/**
 * A function that does what `analyseText` does, and remembers the words that it has seen: for many texts.
 *
 * @param options - How much is remembered.
 * @returns The function; it holds the only reference to what it remembers.
 *
 * @example
 * createTextAnalyser()('Ärztin')[0]?.token //=> 'arzt'
 */
export function createTextAnalyser({ remember = 100_000 }: TextAnalyserOptions = {}): (text: string) => TextToken[] {
  const seen = new Map<string, WordAnalysis | null>();
  return (text) => {
    const tokens: TextToken[] = [];
    for (const { start, end } of findWords(text)) {
      const written = text.slice(start, end);
      let analysis = seen.get(written);
      if (analysis === undefined) {
        analysis = analyseWord(written);
        if (seen.size >= remember) seen.clear();
        seen.set(written, analysis);
      }
      if (analysis !== null) tokens.push({ start, end, token: analysis.token, parts: analysis.parts });
    }
    return tokens;
  };
}
