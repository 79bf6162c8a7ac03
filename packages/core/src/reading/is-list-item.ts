/** Whether words begin an item of a list, by its mark or number. */
export function isListItem(words: string): boolean {
  return MARK.test(words);
}

const MARK = /^\s*(?:[•·‣▪◦●■►→✓✔*-]|\d{1,2}[.)]) /u;
