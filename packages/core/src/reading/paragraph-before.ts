/** The words before an offset in its own line, so many UTF-16 units at most. */
export function paragraphBefore(text: string, at: number, reach: number): string {
  const words = text.slice(Math.max(0, at - reach), at);
  return words.slice(words.lastIndexOf('\n') + 1);
}
