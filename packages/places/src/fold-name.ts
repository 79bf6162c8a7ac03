/**
 * The form names are compared in: one word in lower case, umlauts spelt out, accents dropped, abbreviations written out,
 * without the small words inside, so that "Frankfurt a. M.", "Frankfurt/Main" and "Frankfurt am Main" are one.
 */
export function foldName(name: string): string {
  const folded = foldText(name);
  if (!folded.includes(' ')) return folded;
  const words = folded.split(' ');
  const last = words.length - 1;
  return words
    .map(
      (word, position) =>
        WRITTEN_OUT.get(word) ?? (position === last ? REGIONS_WRITTEN_OUT.get(word) : undefined) ?? word,
    )
    .filter((word, position) => position === 0 || !SMALL_WORDS.has(word))
    .join('');
}

/** Lower case, umlauts spelt out, accents dropped, words divided by single blanks. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(/[äöüßæœ]/g, (letter) => SPELT_OUT[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const PLAIN = /^[a-z]+$/;
const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', œ: 'oe' };

/** Words inside a name that people leave out, abbreviate or put in brackets. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a am an auf b bei d dem den der i im in o ob u unter v vor vorm zu zur'.split(' '),
);

/** Abbreviations of words in names, folded. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['st', 'sankt'],
  ['hann', 'hannoversch'],
]);

/** Abbreviations of rivers and regions at the end of a name, folded. */
const REGIONS_WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['m', 'main'],
  ['br', 'breisgau'],
  ['ob', 'oberbayern'],
  ['nb', 'niederbayern'],
  ['opf', 'oberpfalz'],
  ['obb', 'oberbayern'],
  ['ndb', 'niederbayern'],
  ['bay', 'bayern'],
  ['sa', 'sachsen'],
  ['sachs', 'sachsen'],
  ['thuer', 'thueringen'],
  ['wuertt', 'wuerttemberg'],
  ['westf', 'westfalen'],
  ['westfal', 'westfalen'],
  ['rhld', 'rheinland'],
  ['rhl', 'rheinland'],
  ['holst', 'holstein'],
  ['oldb', 'oldenburg'],
  ['oldbg', 'oldenburg'],
  ['ostfr', 'ostfriesland'],
  ['erzgeb', 'erzgebirge'],
  ['vogtl', 'vogtland'],
  ['schwarzw', 'schwarzwald'],
  ['niederrh', 'niederrhein'],
  ['mfr', 'mittelfranken'],
  ['ofr', 'oberfranken'],
  ['ufr', 'unterfranken'],
]);
