/** The parts of number words; the place of a group is what it stands for. "einzig" is no number. */
const PART =
  /(ein(?!zig))|(zwei|zwan|andert)|(drei)|(vier)|(fünf)|(sechs?)|(sieb(?:en)?)|(acht)|(neun)|(zehn)|(elf)|(zwölf)|und|halb|[zß]ig|hundert|tausend/gy;

/**
 * Reads a German number word below a million: "neun", "zweitausendfünfhundert", "zweieinhalb".
 *
 * "ein" and "eine" alone are articles, no numbers.
 */
export function readNumberWord(word: string): number | undefined {
  const letters = word.normalize('NFC').toLowerCase();
  if (letters === 'ein') return undefined;
  let [sum, last, end] = [0, 0, 0];
  for (const [part, ...ones] of letters.matchAll(PART)) {
    const one = ones.indexOf(part) + 1;
    if (one) [sum, last] = [sum + last, one];
    else if (part === 'halb') last -= 0.5;
    else if (part === 'hundert') last = (last || 1) * 100;
    else if (part === 'tausend') [sum, last] = [(sum + last || 1) * 1e3, 0];
    else if (part !== 'und') last *= 10;
    end += part.length;
  }
  return end === letters.length && sum + last > 0 ? sum + last : undefined;
}
