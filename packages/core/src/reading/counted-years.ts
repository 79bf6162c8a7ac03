import { allMatches } from './all-matches.ts';

/** The years of a text in which something may have been counted. */
export function countedYears(words: string): readonly RegExpExecArray[] {
  return allMatches(YEAR, words).filter(
    ({ index }) =>
      !NOT_COUNTED.test(words.slice(Math.max(0, index - 8), index)) &&
      !FOUNDED.test(words.slice(index + 4, index + FOUNDED_REACH)),
  );
}

const YEAR = /\b(?:19|20)\d{2}\b/gu;
/** A year up to which something lasts or from which on, in which nothing was counted. */
const NOT_COUNTED = /(?<![A-Za-zÀ-ž])(?:bis|ab|seit|wollen|werden|sollen|planen) $/iu;
/** Behind a year, words by which something began in it, or ended: "die 1998 gegründete Schule". */
const FOUNDED =
  /^ [^.;:!?\n\d]{0,30}(?:gegründet|gründet|eröffnet|eingeführt|eingerichtet|entstand|geboren|eingeweiht|reformiert|modernisiert)/u;
const FOUNDED_REACH = 50;
