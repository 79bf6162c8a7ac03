import { allMatches } from '../reading/all-matches.ts';
import type { PlainText } from '../reading/plain-text.ts';

/** "BE" in capitals, but for a licence ("Klasse BE"), the canton of Bern ("(BE)"), a name ("BE Systems") and English. */
const CAPITAL_BE =
  /(?<![\p{L}\d/&-])(?<!(?:klassen?|kl\.|fs|führerschein|fahrerlaubnis|führerausweis|kat\.|kategorie|kanton|bern|[^\p{L}][a-d]1?e?(?:,| und| oder| \+| &)|to|will|can|must|may|should|would|'ll) ?)(?<!\()BE(?![\p{L}\d&/-])(?! (?:a|an|the|your?|our|part|ready|able|more|bold|yourself)(?!\p{L})|\)?[ ,]{1,2}(?:ce|c1e|de)(?!\p{L}))/giu;
/** A name of a firm begins a line: "BE Systems GmbH". */
const NAME = /(?:^|\n)$/;

/** A text in which "BE" stands in capitals where it is short for "Berufserfahrung": "be" in small letters is another word. */
export interface MarkedText {
  /** In lower case, but for those. */
  readonly marked: string;
  /** Where they begin. */
  readonly marks: readonly number[];
}

/** Finds the "BE" of a text that is short for "Berufserfahrung". */
export function capitalBE({ text, lower }: PlainText): MarkedText {
  if (!text.includes('BE')) return { marked: lower, marks: [] };
  const marks: number[] = [];
  let marked = '';
  let from = 0;
  for (const { 0: word, index: start } of allMatches(CAPITAL_BE, text)) {
    const end = start + word.length;
    if (word !== 'BE' || (NAME.test(text.slice(start - 1, start)) && /^ \p{Lu}/u.test(text.slice(end, end + 2))))
      continue;
    marked += `${lower.slice(from, start)}BE`;
    marks.push(start);
    from = end;
  }
  return { marked: marked + lower.slice(from), marks };
}
