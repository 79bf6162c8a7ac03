import { allMatches } from './all-matches.ts';
import { surveyedYear } from './surveyed-year.ts';
import { sentenceBefore, sentenceBehind } from './words-of-sentence.ts';

const YEAR = /\b(?:19|20)\d{2}\b/gu;
/** How far a year may stand from its figure, in UTF-16 units. */
const YEAR_REACH = 160;
/** How far back in a paragraph on a survey its year may stand, in UTF-16 units. */
const PARAGRAPH_REACH = 400;
const SURVEY = /umfrage|befragung|erhebung|studie(?![A-Za-zÀ-ž])|zählung|auswertung/iu;
/** "1.200 (2023)", "1.200 im Jahr 2023". */
const RIGHT_BEHIND = /^(?: \((?:Stand:? )?| im Jahre? )((?:19|20)\d\d)(?!\d)/u;
/** A year up to which something lasts or from which on, in which nothing was counted. */
const NOT_COUNTED = /(?<![A-Za-zÀ-ž])(?:bis|ab|seit|wollen|werden|sollen|planen) $/iu;
/** Behind a year, words by which something began in it, or ended: "die 1998 gegründete Schule". */
const FOUNDED =
  /^ [^.;:!?\n\d]{0,30}(?:gegründet|gründet|eröffnet|eingeführt|eingerichtet|entstand|geboren|eingeweiht|reformiert|modernisiert)/u;
const FOUNDED_REACH = 50;
/** A year that the next words compare: "2015 waren es erst 14 %". */
const COMPARED = /^\)? (?:waren|lag|lagen|noch|erst)(?![A-Za-zÀ-ž])/u;
/** Words behind a year by which a figure is none of that year: "2015 waren es 8 %, heute ist es ein Drittel". */
const NOWADAYS =
  /(?<![A-Za-zÀ-ž])(?:heute|inzwischen|mittlerweile|jetzt)(?![A-Za-zÀ-ž])|(?<![A-Za-zÀ-ž])von \d[^.;]{0,20}(?:im Jahr |\()(?:19|20)\d\d\)? auf (?:[A-Za-zÀ-ž]{3,12} ){0,2}$/iu;

/**
 * The year of the figure's own sentence, the nearest before it rather than one behind; else the nearest before it in its
 * paragraph, or in the announcement of its list.
 */
export function yearBeside(text: string, start: number, end: number): number | undefined {
  const reach = text.slice(Math.max(0, start - PARAGRAPH_REACH), start);
  const far = reach.slice(reach.lastIndexOf('\n') + 1);
  const near = far.slice(-YEAR_REACH);
  const before = SURVEY.test(far) ? far : near;
  const behind = text.slice(end, end + YEAR_REACH);
  const own = sentenceBefore(near);
  const rest = sentenceBehind(behind);
  const isNowadays = !SURVEY.test(own) && NOWADAYS.test(own);
  const year =
    RIGHT_BEHIND.exec(behind)?.[1] ??
    (isNowadays ? undefined : yearsIn(own).at(-1)) ??
    uncompared(rest)[0] ??
    (isNowadays ? undefined : uncompared(before).at(-1));
  if (year !== undefined) return Number(year);
  const surveyed = surveyedYear(text, start, own + text.slice(start, end) + rest);
  if (surveyed !== undefined) return surveyed;
  const isOfList = BULLET.test(far) || (far.length <= ROW_REACH && ROW_END.test(behind));
  return isOfList && isWhole(far, text, start) ? yearAnnounced(text, start - far.length) : undefined;
}

/** Whether the words before an offset begin a line. */
function isWhole(words: string, text: string, start: number): boolean {
  const from = start - words.length;
  return from === 0 || text[from - 1] === '\n';
}

function yearsIn(words: string): readonly string[] {
  return countedYears(words).map(([year]) => year);
}

/** The years that no comparison begins with: those it is made to. */
function uncompared(words: string): readonly string[] {
  return countedYears(words)
    .filter(({ 0: year, index }) => !COMPARED.test(words.slice(index + year.length, index + year.length + 9)))
    .map(([year]) => year);
}

function countedYears(words: string): readonly RegExpExecArray[] {
  return allMatches(YEAR, words).filter(
    ({ index }) =>
      !NOT_COUNTED.test(words.slice(Math.max(0, index - 8), index)) &&
      !FOUNDED.test(words.slice(index + 4, index + FOUNDED_REACH)),
  );
}

const BULLET = /^\s*(?:[•·‣▪◦●■►→✓✔*-]|\d{1,2}[.)]) /u;
/** Longest words before a figure in a row of a table, and how its line may end. */
const ROW_REACH = 70;
const ROW_END = /^[^.!?\n]{0,40}(?:\n|$)/u;
/** A row of a table or of a list without marks: a figure that is no year, or cells. */
const ROW = /^(?=[^\n]{1,100}$)(?!.*[.!?:]$)(?:.*(?:\t| \| )|.*(?<![\d.,])(?!(?:19|20)\d\d(?!\d))\d)/u;
/** Longest heading of a table, in UTF-16 units. */
const LONGEST_HEADING = 60;
/** Most lines of a list whose announcement holds for its items. */
const LONGEST_LIST = 12;

/** The year in the line above a list, where that line announces it, names a survey or is a heading. */
function yearAnnounced(text: string, lineStart: number): number | undefined {
  let end = lineStart - 1;
  for (let lines = 0; lines < LONGEST_LIST && end > 0; lines += 1) {
    const reach = text.slice(Math.max(0, end - YEAR_REACH * 2), end);
    const lineLength = reach.length - (reach.lastIndexOf('\n') + 1);
    const line = reach.slice(reach.length - lineLength).trim();
    if (line !== '' && !BULLET.test(line) && !ROW.test(line)) {
      const year = announces(line) ? yearsIn(line).at(-1) : undefined;
      return year === undefined ? undefined : Number(year);
    }
    end -= lineLength + 1;
  }
  return undefined;
}

function announces(line: string): boolean {
  return line.endsWith(':') || SURVEY.test(line) || (line.length <= LONGEST_HEADING && !/[.!]$/u.test(line));
}
