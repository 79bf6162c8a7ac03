/** The numbers below twenty by their place, then the tens. */
const UNITS =
  'null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn';
const TENS = '||zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig';
/** Longest number word that is read: "neunhundertneunundneunzigtausend". */
const LONGEST_WORD = 40;

/**
 * Reads a German number word below a million: "neun", "zweitausendfünfhundert".
 *
 * "ein" and "eine" alone are articles, no numbers.
 */
export function readNumberWord(word: string): number | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const letters = word.normalize('NFC').toLowerCase();
  return letters === 'ein' ? undefined : sumAround(letters, 'tausend', 1e3, upToThousand);
}

function upToThousand(letters: string): number | undefined {
  return sumAround(letters, 'hundert', 100, upToHundred);
}

/** "zweitausendfünfhundert": the part before the name of a power times it, plus the part behind it. */
function sumAround(
  letters: string,
  power: string,
  factor: number,
  read: (part: string) => number | undefined,
): number | undefined {
  const [times, rest] = letters.split(power, 2);
  if (times === undefined || rest === undefined) return read(letters);
  const [count, plus] = [times === '' ? 1 : read(times), rest === '' ? 0 : read(rest)];
  return count === undefined || plus === undefined ? undefined : count * factor + plus;
}

/** "siebenundzwanzig" */
function upToHundred(letters: string): number | undefined {
  const known = UNITS.split('|').indexOf(letters === 'ein' ? 'eins' : letters);
  if (known > 0) return known;
  const [ones, tens = ones] = letters.split('und', 2);
  const ten = TENS.split('|').indexOf(tens?.replace('ss', 'ß') ?? '');
  const one = ones === tens ? 0 : upToHundred(ones ?? '');
  return ten < 2 || one === undefined || one > 9 ? undefined : ten * 10 + one;
}
