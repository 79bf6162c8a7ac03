const BEGINNING = /[.;!?] (?=[A-ZÀ-ÞĀ-Ž]|$|(?:19|20)\d\d)|\n/u;
const END = /[.;!?](?: |$)|\n/u;

/** Of the words before an offset those of its own sentence. */
export function sentenceBefore(words: string): string {
  return words.split(BEGINNING).at(-1) ?? '';
}

/** Of the words behind an offset those of its own sentence. */
export function sentenceBehind(words: string): string {
  const end = words.search(END);
  return end === -1 ? words : words.slice(0, end);
}
