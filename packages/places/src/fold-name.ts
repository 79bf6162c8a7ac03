/**
 * The form names are compared in, out of a folded text: one word, abbreviations written out, without the small words
 * inside, so that "Frankfurt a. M.", "Frankfurt/Main" and "Frankfurt am Main" are one.
 */
export function foldName(folded: string): string {
  if (!folded.includes(' ')) return folded;
  const words = folded.split(' ');
  const last = words.length - 1;
  let name = '';
  words.forEach((word, position) => {
    if (position === last) name += WRITTEN_OUT.get(word) ?? REGIONS_WRITTEN_OUT.get(word) ?? smallOr(word);
    else name += WRITTEN_OUT.get(word) ?? (position === 0 ? word : smallOr(word));
  });
  return name;
}

function smallOr(word: string): string {
  return SMALL_WORDS.has(word) ? '' : word;
}

/** Lower case, umlauts spelt out, accents dropped, words divided by single blanks. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const spelt = lower.replace(/[äöüß]/g, spellOut);
  if (PLAIN.test(spelt)) return spelt;
  if (ASCII.test(spelt)) return spelt.replace(GAPS, ' ').trim();
  return lower
    .normalize('NFC')
    .replace(/[äöüßæœ]/g, spellOut)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(GAPS, ' ')
    .trim();
}

function spellOut(letter: string): string {
  return SPELT_OUT[letter] ?? letter;
}

const PLAIN = /^[a-z]+(?: [a-z]+){0,9}$/;
const ASCII = /^[ -~]+$/;
const GAPS = /[^a-z0-9]+/g;
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
