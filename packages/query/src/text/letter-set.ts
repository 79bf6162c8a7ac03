/** Which letters a word has, one bit for every 32nd: a wrong letter changes at most two bits. */
export function letterSet(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}
