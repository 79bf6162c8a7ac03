const ONES: Readonly<Record<string, number>> = {
  ein: 1,
  eins: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};

/** Longest number word that is read: "neunhundertneunundneunzigtausend". */
const LONGEST_WORD = 40;

/**
 * Reads a German number word below a million: "neun", "zweitausendfünfhundert".
 *
 * "ein" and "eine" alone are articles, no numbers.
 */
export function readNumberWord(word: string): number | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const letters = word.normalize('NFC').toLowerCase().replace('dreissig', 'dreißig');
  return letters === 'ein' ? undefined : upToMillion(letters);
}

function upToMillion(letters: string): number | undefined {
  return sumAround(letters, 'tausend', 1e3, upToThousand) ?? upToThousand(letters);
}

function upToThousand(letters: string): number | undefined {
  return sumAround(letters, 'hundert', 100, upToHundred) ?? upToHundred(letters);
}

/** "zwei-tausend-fünfhundert": the part before the name of the power times it, plus the part behind it. */
function sumAround(
  letters: string,
  power: string,
  factor: number,
  read: (part: string) => number | undefined,
): number | undefined {
  const at = letters.indexOf(power);
  if (at < 0) return undefined;
  const times = at === 0 ? 1 : read(letters.slice(0, at));
  const rest = letters.slice(at + power.length).replace(/^und/, '');
  const plus = rest === '' ? 0 : read(rest);
  return times === undefined || plus === undefined ? undefined : times * factor + plus;
}

/** "siebenundzwanzig" */
function upToHundred(letters: string): number | undefined {
  const known = ONES[letters];
  if (known !== undefined) return known;
  const at = letters.indexOf('und');
  if (at < 0) return undefined;
  const [ones, tens] = [ONES[letters.slice(0, at)], ONES[letters.slice(at + 3)]];
  return ones === undefined || tens === undefined || ones > 9 || tens < 20 ? undefined : tens + ones;
}
