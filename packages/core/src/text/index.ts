export { analyseText } from './analyse-text.ts';
export { createTextAnalyser, type TextAnalyserOptions } from './create-text-analyser.ts';
export { foldWord } from './fold-word.ts';
export type { TextToken } from './text-token.ts';
