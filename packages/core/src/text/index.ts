export { analyseText } from './analyse-text.ts';
export { foldWord } from './fold-word.ts';
export type { TextToken } from './text-token.ts';
