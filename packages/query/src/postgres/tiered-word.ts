/** A word as the index holds it: the tier of the best field that it stands in, then the word itself. */
export function tieredWord(tier: number, word: string): string {
  return `${tier}${word}`;
}

/** Words in a row as they can be found in a longer row; words hold no blank. */
export function phraseText(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
