/** Signs with one plain spelling each; the length stays. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-'],
  [/[\u2018\u2019\u02bc\u00b4`]/g, "'"],
  [/\u0130/g, 'I'],
];

/** Writes blanks, dashes and apostrophes in one way each. The length stays, in lower case too. */
export function plainSpelling(text: string): string {
  return SPELLINGS.reduce((spelt, [sign, plain]) => spelt.replace(sign, plain), text);
}
