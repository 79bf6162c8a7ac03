/** What stands before a surname. */
const LEADS = ['frau ', 'herr ', 'herrn '] as const;

/** Whether a lower-case text calls somebody by a word, as in "Frau Müller", or has them speak: "Müller: Nein." */
export function isSurname(word: string, lower: string): boolean {
  return LEADS.some((lead) => lower.includes(lead + word)) || lower.includes(`\n${word}: `);
}
