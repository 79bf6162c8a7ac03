import { ROUGH_WORDS } from './figure-words.ts';

const ROUGH = new RegExp(`(?<![A-Za-zÀ-ž])(?:${ROUGH_WORDS}) ?$`, 'iu');

/** Where the word that makes a figure rough begins, right before the figure or the blank in front of it. */
export function roughFrom(text: string, index: number): number | undefined {
  const rough = ROUGH.exec(text.slice(Math.max(0, index - WORDS_BEFORE), index))?.[0];
  return rough === undefined ? undefined : index - rough.length;
}

/** How far a figure in words or what makes it rough may reach back, in UTF-16 units. */
const WORDS_BEFORE = 18;
