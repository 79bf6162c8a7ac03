/** "Ärztin" and "Arzt": the stem loses its umlaut. */
const UMLAUT: readonly [RegExp, string] = [/(?<=ärzt|köch|wält|rät|bäuer)in(?:nen)?$/i, ''];

/** Feminine endings and their masculine counterparts, and the -en of "zum Fachlageristen"; the row that stands first wins. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  UMLAUT,
  [/(?<=(?:steu|polst|zimm|förd|zaub|klett)er)in$/i, 'er'],
  [/(?<=olog|agog|päd|hilf|gesell|expert|kolleg|lots)in(?:nen)?$/i, 'e'],
  [/(?<=beamt)in(?:nen)?$/i, 'er'],
  [/(?<=^\p{Lu}.{0,80}angestellt)en$/u, 'er'],
  [/(?<=^|auf|ach|amera|wehr|ob)frau(?:en)?$/, 'mann'],
  [/(?<=[a-zäöüß]{3}(?:ist|(?<!m)ent|ant))en$/i, ''],
  [/(?<=kranken)schwester$/i, 'pfleger'],
  [
    /(?<=[a-zäöüß]{2}(?:(?<!schw)er|[aäoöu]r|ist|yst|ent|ant|[äe]kt|eut|[dikmr]at|lot|nom|gr[ae](?:f|ph)|kan|än|wart|wirt|chef))in(?:nen)?$/i,
    '',
  ],
];

/** What every row of {@link ENDINGS} ends in. */
const ENDING = /(?:[ie]n|frau|schwester)$/i;

/** An adjective in feminine form right before its noun: "Technische Zeichnerin". */
const ADJECTIVE = /(?<=ch|i[gmv]|iert|nnt|end|ell|frei|hren|är|ft|al|erst|zweit)en?(?= (?:$|[^ ]{3,30}er $))/gi;

/** The masculine form of one feminine word; other words come back as they are. */
export function masculineForm(word: string): string {
  const row = ENDING.test(word) ? ENDINGS.find(([feminine]) => feminine.test(word)) : undefined;
  if (row === undefined) return word;
  const stem = word.replace(...row);
  return row === UMLAUT
    ? stem
        .normalize('NFD')
        .replace(/(.{0,80})\u0308/, '$1')
        .normalize('NFC')
    : stem;
}

/** Puts the feminine words of a phrase into masculine form, with the adjectives before them. */
export function masculinePhrase(phrase: string): string {
  return phrase.split(/(?<=[\s/,(\x80\x81])/).reduce((before, part) => {
    const word = /^\p{L}[\p{L}-]*/u.exec(part)?.[0] ?? '';
    const form = masculineForm(word);
    if (form === word) return before + part;
    return before.replace(ADJECTIVE, 'er') + form + part.slice(word.length);
  }, '');
}
