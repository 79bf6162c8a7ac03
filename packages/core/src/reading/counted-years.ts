import { allMatches } from './all-matches.ts';

/** The years of a text in which something may have been counted. */
export function countedYears(words: string): readonly RegExpExecArray[] {
  return allMatches(YEAR, words).filter(
    ({ index }) =>
      !NOT_COUNTED.test(words.slice(Math.max(0, index - BEFORE_REACH), index)) &&
      !FOUNDED.test(words.slice(index + 4, index + FOUNDED_REACH)),
  );
}

const YEAR = /\b(?:19|20)\d{2}\b/gu;
/** Before a year up to which something lasts, from which on it does, or of a rule: nothing was counted in it. */
const NOT_COUNTED =
  /(?<![A-Za-zÀ-ž])(?:(?:bis|ab|seit) (?:(?:zum|dem|ende|anfang|mitte|herbst|frühjahr|sommer|jan[a-zä]{2,4}|oktober|september) ){0,2}(?:jahr )?|wollen |werden |sollen |planen )$|(?:ordnung|reform|gesetz|novelle|tarif(?:vertrag)?|abschluss|corona)(?: von| aus| vom jahr)? $/iu;
const BEFORE_REACH = 32;
/** Behind a year, words by which something began in it, or ended: "die 1998 gegründete Schule". */
const FOUNDED =
  /^ [^.;:!?\n\d]{0,30}(?:gegründet|gründet|eröffnet|eingeführt|eingerichtet|entstand|geboren|eingeweiht|reformiert|modernisiert|geordnet|angefangen|begonnen|abgeschlossen|gewechselt|gekommen|übernommen|absolviert)/u;
const FOUNDED_REACH = 50;
