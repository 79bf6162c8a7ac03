/** The same word in memory of its own: a part of a text, kept, would keep the whole text. */
export function detached(word: string): string {
  return ` ${word}`.slice(1);
}
