const WORDS: ReadonlyMap<string, number> = new Map([
  ['zwei', 2],
  ['drei', 3],
  ['vier', 4],
  ['fünf', 5],
  ['sechs', 6],
  ['sieben', 7],
  ['acht', 8],
  ['neun', 9],
  ['zehn', 10],
  ['elf', 11],
  ['zwölf', 12],
  ['dreizehn', 13],
  ['vierzehn', 14],
  ['fünfzehn', 15],
  ['achtzehn', 18],
  ['zwanzig', 20],
  ['fünfundzwanzig', 25],
  ['dreißig', 30],
  ['vierzig', 40],
  ['fünfzig', 50],
  ['sechzig', 60],
  ['siebzig', 70],
  ['achtzig', 80],
  ['neunzig', 90],
]);

/** The numerals of {@link numberOfWord} from two on, large or small, as a piece of a pattern. */
export const NUMBER_WORDS: string = [...WORDS.keys()]
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|');

/** The number that digits or a lower-case German numeral say: "drei", "eine", "18", "8,5". */
export function numberOfWord(word: string): number {
  if (/^\d/u.test(word)) return Number(word.replace(',', '.'));
  return word.startsWith('ein') ? 1 : (WORDS.get(word) ?? Number.NaN);
}
