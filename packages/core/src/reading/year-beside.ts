import { announcedYear } from './announced-year.ts';
import { countedYears } from './counted-years.ts';
import { isListItem } from './is-list-item.ts';
import { NAMES_SURVEY } from './names-survey.ts';
import { surveyedYear } from './surveyed-year.ts';
import { sentenceBefore, sentenceBehind } from './words-of-sentence.ts';

/** How far a year may stand from its figure, in UTF-16 units. */
const YEAR_REACH = 160;
/** How far back in a paragraph on a survey its year may stand, in UTF-16 units. */
const PARAGRAPH_REACH = 400;
/** "1.200 (2023)", "1.200 im Jahr 2023". */
const RIGHT_BEHIND = /^(?: \((?:Stand:? )?| im Jahre? )((?:19|20)\d\d)(?!\d)/u;
/** A year that the next words compare: "2015 waren es erst 14 %". */
const COMPARED = /^\)? (?:waren|lag|lagen|noch|erst)(?![A-Za-zÀ-ž])/u;
/** The same where a sentence goes on about those of the one before: only what is said of them again. */
const SAID_AGAIN = /^\)? (?:waren es|lag (?:er|sie|es)|lagen sie|noch|erst)(?![A-Za-zÀ-ž])/u;
const COMPARED_REACH = 13;
/** Words by which a figure is one of those counted in the sentence before, and in its year. */
const OF_THEM = /(?<![A-Za-zÀ-ž])(?:davon|darunter|von ihnen|unter ihnen)(?![A-Za-zÀ-ž])/iu;
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
  const before = NAMES_SURVEY.test(far) ? far : near;
  const behind = text.slice(end, end + YEAR_REACH);
  const own = sentenceBefore(near);
  const rest = sentenceBehind(behind);
  const isNowadays = !NAMES_SURVEY.test(own) && NOWADAYS.test(own);
  const year =
    RIGHT_BEHIND.exec(behind)?.[1] ??
    (isNowadays ? undefined : countedYears(own).at(-1)?.[0]) ??
    uncompared(rest, COMPARED)[0] ??
    (isNowadays ? undefined : uncompared(before, OF_THEM.test(own + rest) ? SAID_AGAIN : COMPARED).at(-1));
  if (year !== undefined) return Number(year);
  const surveyed = surveyedYear(text, start, own + text.slice(start, end) + rest);
  if (surveyed !== undefined) return surveyed;
  const isOfList = isListItem(far) || (far.length <= ROW_REACH && ROW_END.test(behind));
  return isOfList && isWhole(far, text, start) ? announcedYear(text, start - far.length) : undefined;
}

/** Whether the words before an offset begin a line. */
function isWhole(words: string, text: string, start: number): boolean {
  const from = start - words.length;
  return from === 0 || text[from - 1] === '\n';
}

/** The years that no comparison begins with: those it is made to. */
function uncompared(words: string, comparison: RegExp): readonly string[] {
  return countedYears(words)
    .filter(
      ({ 0: year, index }) => !comparison.test(words.slice(index + year.length, index + year.length + COMPARED_REACH)),
    )
    .map(([year]) => year);
}

/** Longest words before a figure in a row of a table, and how its line may end. */
const ROW_REACH = 70;
const ROW_END = /^[^.!?\n]{0,40}(?:\n|$)/u;
