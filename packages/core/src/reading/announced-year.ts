import { countedYears } from './counted-years.ts';
import { isListItem } from './is-list-item.ts';
import { NAMES_SURVEY } from './names-survey.ts';

/** The year in the line above a list, where that line announces it, names a survey or is a heading. */
export function announcedYear(text: string, lineStart: number): number | undefined {
  let end = lineStart - 1;
  for (let lines = 0; lines < LONGEST_LIST && end > 0; lines += 1) {
    const reach = text.slice(Math.max(0, end - LINE_REACH), end);
    const lineLength = reach.length - (reach.lastIndexOf('\n') + 1);
    const line = reach.slice(reach.length - lineLength).trim();
    if (line !== '' && !isListItem(line) && !ROW.test(line)) {
      const year = announces(line) ? countedYears(line).at(-1)?.[0] : undefined;
      return year === undefined ? undefined : Number(year);
    }
    end -= lineLength + 1;
  }
  return undefined;
}

function announces(line: string): boolean {
  return line.endsWith(':') || NAMES_SURVEY.test(line) || (line.length <= LONGEST_HEADING && !/[.!]$/u.test(line));
}

/** A row of a table or of a list without marks: a figure that is no year, or cells. */
const ROW = /^(?=[^\n]{1,100}$)(?!.*[.!?:]$)(?:.*(?:\t| \| )|.*(?<![\d.,])(?!(?:19|20)\d\d(?!\d))\d)/u;
/** How far back a line of a list is looked at, in UTF-16 units. */
const LINE_REACH = 320;
/** Longest heading of a table, in UTF-16 units. */
const LONGEST_HEADING = 60;
/** Most lines of a list whose announcement holds for its items. */
const LONGEST_LIST = 12;
