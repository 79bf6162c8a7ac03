/** Whether a lower-case word holds a hint, or is it where the hint is a whole word (`=mit`). */
export function isHintIn(hint: string, word: string): boolean {
  return hint.startsWith('=') ? hint.slice(1) === word : word.includes(hint);
}
