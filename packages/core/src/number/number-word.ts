/** The numbers below twenty by their place. */
const BELOW_TWENTY =
  'null|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn'.split(
    '|',
  );
/** Longest number word that is read: "neunhundertneunundneunzigtausend". */
const LONGEST_WORD = 40;

/**
 * Reads a German number word below a million: "neun", "zweitausendfünfhundert".
 *
 * "ein" and "eine" alone are articles, no numbers.
 */
export function readNumberWord(word: string): number | undefined {
  const letters = word.normalize('NFC').toLowerCase();
  if (word.length > LONGEST_WORD || letters === 'ein') return undefined;
  return split(letters, 'tausend', 1e3, (part) => split(part, 'hundert', 100, belowHundred));
}

type Read = (part: string) => number | undefined;

/** "zweitausendfünfhundert": the part before the name of a power times it, plus the part behind it. */
function split(letters: string, power: string, factor: number, read: Read): number | undefined {
  const [times, rest] = letters.split(power, 2);
  if (times === undefined || rest === undefined) return read(letters);
  const [count, plus] = [times === '' ? 1 : read(times), rest === '' ? 0 : read(rest)];
  return count === undefined || plus === undefined ? undefined : count * factor + plus;
}

/** "siebzehn", "dreißig", "siebenundzwanzig", "zweieinhalb" */
function belowHundred(letters: string): number | undefined {
  const [whole = '', half] = letters.replace('andert', 'einein').split('einhalb');
  const known = BELOW_TWENTY.indexOf(whole);
  if (known > 0) return half === '' ? known + 0.5 : known;
  const [, one = 'null', ten] = /^(?:([a-zäöüß]{3,6})und)?([a-zäöüß]{2})[a-zäöüß]{1,3}[zß]ig$/.exec(letters) ?? [];
  const [ones, tens] = [BELOW_TWENTY.indexOf(one), BELOW_TWENTY.findIndex((word) => ten && word.startsWith(ten))];
  return ones < 0 || ones > 9 || tens < 2 ? undefined : tens * 10 + ones;
}
