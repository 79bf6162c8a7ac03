/**
 * One spelling for all spellings of a word: lower case, no marks, `ß` as `ss`, and `ä`, `ae` and `a` alike.
 *
 * The digraphs are folded wherever they are not parts of two syllables that German spelling tells apart
 * (`neue`, `Bauer`, `Quelle`), so "Aerztin" and "Ärztin" are one word, as are "Koeln" and "Köln".
 */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ae', 'a')
    .replaceAll('oe', 'o')
    .replace(/(?<![aeq])ue/g, 'u');
}
