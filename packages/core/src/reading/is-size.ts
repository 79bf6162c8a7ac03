/** "Firmen ab 100 Mitarbeitern" are of that size, and not so many. */
const SIZE =
  /(?<![A-Za-zÀ-ž])(?:ab|mit|unter|bis zu|bis|auf|wo|denen|(?<=\n)über) $|(?:spanne|größe)[^\n.;]{0,12}$|(?<![A-Za-zÀ-ž])auf \d{2,3} [^\n.;]{0,30} kommen [^\n.;]{0,12}$/iu;
/** Units before a count in which words make it a size. */
const SIZE_REACH = 60;

/** "2.300 Betriebe mit 11.000 Angestellten": of all of them together. */
const OF_COUNTED = /\d (?:[a-zß-ž]{3,20}e[nr]? )?[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{3,30} mit $/u;

/** Whether a count is the size of a business, or what a ratio is related to. */
export function isSize(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - SIZE_REACH), start);
  return SIZE.test(before) && !OF_COUNTED.test(before);
}
