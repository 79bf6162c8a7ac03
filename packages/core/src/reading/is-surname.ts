/** What stands before a surname, and what behind one that speaks. */
const LEADS = ['frau ', 'herr ', 'herrn '] as const;
const LETTER = /[a-zß-ž]/u;

/** Whether a lower-case text calls somebody by a word, as in "Frau Müller", or has them speak: "Müller: Nein." */
export function isSurname(word: string, lower: string): boolean {
  return LEADS.some((lead) => holds(lower, lead + word)) || lower.includes(`\n${word}: `);
}

/** Whether words stand in a text, not within one as in "Kauffrau Büromanagement". */
function holds(lower: string, words: string): boolean {
  const at = lower.indexOf(words);
  return at !== -1 && !LETTER.test(lower[at - 1] ?? '');
}
