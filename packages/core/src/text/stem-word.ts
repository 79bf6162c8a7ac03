import { stemmer } from '@orama/stemmers/german';

/** Longest token in UTF-16 units; what is longer is no word, and is cut. */
const LONGEST_TOKEN = 64;

/** The stem of a folded word. */
export function stemWord(folded: string): string {
  return stemmer(wellFormed(folded.slice(0, LONGEST_TOKEN)));
}

/** Without half a character at the end. */
function wellFormed(cut: string): string {
  return cut.replace(/[\uD800-\uDBFF]$/, '');
}
