import type { Sentence } from './reading-text.ts';

/** "Stand 2023", "Tarif 2024", "im Jahr 2019", "Gehalt 2025", "(2022)". */
const SAID =
  /(?<![a-zß-ÿ])(?:stand:?|tarif|im jahr|anfang|ende|lohn|löhne|gehalt|gehälter|verdienst)(?: [a-zß-ÿ]{3,9})? ((?:19|20)\d\d)(?![\d.,]?\d)|\(((?:19|20)\d\d)\)/gu;
/** "2010 verdiente man". */
const BEGUN = /^((?:19|20)\d\d) (?:verdient|gab|bekam|lag|waren?|zahlt)/u;

/** The one year that the sentence of a figure of pay, else its heading, says the figure is of. */
export function yearOfPay({ lower, line }: Sentence): string | undefined {
  return onlyYear(lower) ?? onlyYear(line.heading.toLowerCase());
}

function onlyYear(words: string): string | undefined {
  const years = new Set([...words.matchAll(SAID)].map(([, year, bracketed]) => year ?? bracketed));
  const begun = BEGUN.exec(words)?.[1];
  if (begun !== undefined) years.add(begun);
  return years.size === 1 ? [...years][0] : undefined;
}
