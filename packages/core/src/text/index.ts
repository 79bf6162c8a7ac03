export { analyseText } from './analyse-text.ts';
export { createTextAnalyser } from './create-text-analyser.ts';
export { createTextReader } from './create-text-reader.ts';
export { finishedTokens } from './finished-tokens.ts';
export { foldWord } from './fold-word.ts';
export { type Guess, guessWord, type WordGuess } from './guess-word.ts';
export { type OtherTradeName, otherTradeNames } from './other-trade-names.ts';
export type { TextToken } from './text-token.ts';
export type { TextAnalyserOptions } from './word-memory.ts';
