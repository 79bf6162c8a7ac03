import { allMatches } from './all-matches.ts';
import { surveyedYear } from './surveyed-year.ts';

const YEAR = /\b(?:19|20)\d{2}\b/gu;
/** How far a year may stand from its figure, in UTF-16 units. */
const YEAR_REACH = 160;
/** How far back in a paragraph on a survey its year may stand, in UTF-16 units. */
const PARAGRAPH_REACH = 400;
const SURVEY = /umfrage|befragung|erhebung|studie(?!\p{L})|zählung|auswertung/iu;
/** "1.200 (2023)", "1.200 im Jahr 2023". */
const RIGHT_BEHIND = /^(?: \((?:Stand:? )?| im Jahre? )((?:19|20)\d\d)(?!\d)/u;
/** Where a sentence ends. */
const SENTENCE_END = /[.;!?] |\n/u;
/** A year up to which something lasts or from which on, in which nothing was counted. */
const NOT_COUNTED = /(?<!\p{L})(?:bis|ab|seit|wollen|werden|sollen|planen) $/iu;
/** A year that the next words compare: "2015 waren es erst 14 %". */
const COMPARED = /^ (?:waren|lag|lagen|noch)(?!\p{L})/u;

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
  const own = near.split(/[.;!?] (?=\p{Lu}|$|(?:19|20)\d\d)/u).at(-1) ?? '';
  const rest = behind.slice(0, endOf(behind));
  const year =
    RIGHT_BEHIND.exec(behind)?.[1] ?? yearsIn(own).at(-1) ?? uncompared(rest)[0] ?? uncompared(before).at(-1);
  if (year !== undefined) return Number(year);
  const surveyed = surveyedYear(text, start, own + text.slice(start, end) + rest);
  if (surveyed !== undefined) return surveyed;
  return BULLET.test(far) && isWhole(far, text, start) ? yearAnnounced(text, start - far.length) : undefined;
}

/** Whether the words before an offset begin a line. */
function isWhole(words: string, text: string, start: number): boolean {
  const from = start - words.length;
  return from === 0 || text[from - 1] === '\n';
}

function endOf(words: string): number {
  const end = words.search(SENTENCE_END);
  return end === -1 ? words.length : end;
}

function yearsIn(words: string): readonly string[] {
  return countedYears(words).map(([year]) => year);
}

/** The years that no comparison begins with: those it is made to. */
function uncompared(words: string): readonly string[] {
  return countedYears(words)
    .filter(({ 0: year, index }) => !COMPARED.test(words.slice(index + year.length, index + year.length + 8)))
    .map(([year]) => year);
}

function countedYears(words: string): readonly RegExpExecArray[] {
  return allMatches(YEAR, words).filter(({ index }) => !NOT_COUNTED.test(words.slice(Math.max(0, index - 8), index)));
}

const BULLET = /^\s*(?:[•·‣▪◦●■►→✓✔*-]|\d{1,2}[.)]) /u;
/** Most lines of a list whose announcement holds for its items. */
const LONGEST_LIST = 12;

/** The year in the line above a list, where it ends with a colon. */
function yearAnnounced(text: string, lineStart: number): number | undefined {
  let end = lineStart - 1;
  for (let lines = 0; lines < LONGEST_LIST && end > 0; lines += 1) {
    const reach = text.slice(Math.max(0, end - YEAR_REACH * 2), end);
    const lineLength = reach.length - (reach.lastIndexOf('\n') + 1);
    const line = reach.slice(reach.length - lineLength).trim();
    if (line !== '' && !BULLET.test(line)) {
      const year = line.endsWith(':') ? yearsIn(line).at(-1) : undefined;
      return year === undefined ? undefined : Number(year);
    }
    end -= lineLength + 1;
  }
  return undefined;
}
