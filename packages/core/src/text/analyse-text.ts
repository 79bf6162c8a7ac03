import { analyseWord } from './analyse-word.ts';
import { findWords } from './find-words.ts';
import type { TextToken } from './text-token.ts';

/**
 * The words of a German text as a search compares them.
 *
 * "Softwareentwicklerinnen", "Software-Entwickler/in" and "Software Entwickler" meet in their parts; `ä`, `ae` and
 * `a` are one letter; `C#`, `.NET`, `Node.js` and `SAP S/4HANA` keep their names. Function words and gender notes
 * ("m/w/d") give no token. Any string is taken, and none throws.
 *
 * @param text - Plain text.
 * @returns The tokens in the order of the text; `start` and `end` are UTF-16 offsets.
 *
 * @example
 * analyseText('Ärztinnen')
 * //=> [{ start: 0, end: 9, token: 'arzt', parts: [] }]
 *
 * @see https://snowballstem.org/algorithms/german/stemmer.html
 */
export function analyseText(text: string): TextToken[] {
  return findWords(text).flatMap((span) => {
    const analysis = analyseWord(text.slice(span.start, span.end));
    return analysis === null ? [] : { ...span, ...analysis };
  });
}
