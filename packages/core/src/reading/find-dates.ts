import type { DateValue } from '../occupation/fact.ts';
import { isCalendarDay } from '../time/is-calendar-day.ts';
import { monthNumber } from '../time/month-number.ts';
import { allMatches } from './all-matches.ts';
import type { FactMention } from './fact-mention.ts';

const YEAR = /(?<![A-Za-zÀ-ž\p{N}])(?:19|20)\d{2}(?![A-Za-zÀ-ž\p{N}])/gu;
/** What stands before a year, each to its end: a day and month in figures, a month by name, a word for a year. */
const DAY_BEFORE = /(?<![A-Za-zÀ-ž\p{N}])(\d{1,2})\. ?(\d{1,2})\. ?$/u;
const MONTH_BEFORE =
  /(?<![A-Za-zÀ-ž\p{N}])(?:(\d{1,2})\. )?(Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) $/iu;
const WORD_BEFORE = /(?<![A-Za-zÀ-ž\p{N}])(?:Jahr|noch|Stand:?) $/iu;
/** "03/2024". */
const FIGURE_BEFORE = /(?<![A-Za-zÀ-ž\p{N}/])(0?[1-9]|1[0-2])\/$/u;
/** A season or part of a year. */
const SEASON_BEFORE = /(?<![A-Za-zÀ-ž])(?:Frühjahr|Frühling|Sommer|Herbst|Winter|Anfang|Mitte|Ende) $/u;
/** What makes figures beside others no year: they go on, or count something. */
const GOES_ON_BEFORE = /[.,-]$/u;
const GOES_ON_BEHIND = /^(?:[.,]\d| ?(?:€|Euro|Personen|Menschen|Stunden))/u;
/** How far before a year its day and month may stand, and what it counts behind it, in UTF-16 units. */
const BEFORE_REACH = 20;
const BEHIND_REACH = 10;
const FIGURE =
  /\d ?(?:%|Prozent)|\d (?:Millionen |Mio\. )?(?:[A-Za-zÀ-ž-]{2,25})??(?:[Pp]ersonen|[Mm]enschen|[Kk]räfte|[Bb]eschäftigte|[Ss]tellen|[Ll]ernende|[Aa]uszubildende|[Bb]etriebe)|(?:Hälfte|Drittel|Viertel)/u;
const OUTLOOK =
  /(?<![A-Za-zÀ-ž])(?:bis|ab|(?<!(?:meldete|meldeten|ermittelte|zählte|erhob) )für|seit|zwischen|und|wollen|werden|sollen|planen) $/iu;
const SURVEY =
  /Zahlen|Zahl|(?:[Uu]mfrage|[Ss]tudie|[Ee]rhebung|[Bb]efragung|[Ss]tatistik|[Uu]ntersuchung|[Zz]ählung|[Ll]aut |[Nn]ach (?:Angaben|Auskunft|Schätzung))/u;
const PUBLISHED =
  /(?:veröffentlicht|erschienen|publiziert|online seit|datum)(?: am| vom)?:? $|(?:interview|artikel|beitrag|bericht|porträt|meldung|eintrag|gespräch) vom $/iu;
const AS_OF =
  /(?:stand|geprüft|aktualisiert|aktualisierung|überarbeitet|bearbeitet|änderung|geändert|update)(?: (?:dieser|der|des) [A-Za-zÀ-ž]{4,10})?(?: am| vom)?:? (?:[A-Za-zÀ-ž]{3,9} )?$/iu;
/** A survey that its year stands right behind. */
const SURVEY_OF =
  /(?:umfrage|studie|erhebung|befragung|statistik|untersuchung|zählung|report|barometer|spiegel|auswertung)(?: von| aus)? $/u;
const SURVEY_OF_REACH = 24;

/** How far around a date the word for a survey may stand, in UTF-16 units. */
const SURVEY_REACH = 90;
/** How far before a date the words for a page's own may stand, in UTF-16 units. */
const LEAD_REACH = 45;
/** How far into a text a short line with a date is one about the page itself, in UTF-16 units. */
const HEAD_REACH = 300;
const SHORT_LINE = 50;
/** How far into the first line a date is that of the page, in UTF-16 units. */
const LONGEST_HEAD = 120;

/** Days, months and years; one in the first line is the day of publication, one beside a survey its date. */
export function findDates(text: string): readonly FactMention[] {
  const found: FactMention[] = [];
  const head = headLength(text);
  const add = (start: number, raw: string, date: string): void => {
    if (date.length === 'YYYY-MM-DD'.length && !isCalendarDay(date)) return;
    const end = start + raw.length;
    const of = meaningOf(text, start, end, head);
    if (of !== undefined) found.push({ kind: 'date', start, end, value: { date, of } });
  };
  for (const { 0: year, index } of allMatches(YEAR, text)) {
    const before = text.slice(Math.max(0, index - BEFORE_REACH), index);
    const day = DAY_BEFORE.exec(before);
    const month = day === null ? MONTH_BEFORE.exec(before) : null;
    const figure = FIGURE_BEFORE.exec(before);
    if (day !== null) {
      add(index - day[0].length, day[0] + year, `${year}-${padded(day[2])}-${padded(day[1])}`);
    } else if (month !== null) add(index - month[0].length, month[0] + year, monthDate(month[1], month[2] ?? '', year));
    else if (figure !== null) add(index - figure[0].length, figure[0] + year, `${year}-${padded(figure[1])}`);
    else if (WORD_BEFORE.test(before) || isBareYear(text, index, before))
      add(index - (SEASON_BEFORE.exec(before)?.[0].length ?? 0), (SEASON_BEFORE.exec(before)?.[0] ?? '') + year, year);
  }
  return found;
}

/** A year without a word for it counts beside a figure, and behind a survey. */
function isBareYear(text: string, at: number, before: string): boolean {
  if (GOES_ON_BEFORE.test(before) || GOES_ON_BEHIND.test(text.slice(at + 4, at + 4 + BEHIND_REACH))) return false;
  if (SURVEY_OF.test(text.slice(Math.max(0, at - SURVEY_OF_REACH), at).toLowerCase())) return true;
  if (OUTLOOK.test(before) || (before.endsWith('(') && text[at + 4] === ')')) return false;
  const sentence = sentenceAround(text, at);
  return SURVEY.test(sentence) || (!before.endsWith(' von ') && FIGURE.test(sentence));
}

function monthDate(day: string | undefined, name: string, year: string): string {
  const month = `${year}-${padded(monthNumber(name)?.toString())}`;
  return day === undefined ? month : `${month}-${padded(day)}`;
}

/** Length of the first line that holds something, with what stands before it. */
function headLength(text: string): number {
  const end = text.indexOf('\n', text.search(/\S/u));
  return end === -1 ? text.length : end;
}

/** What happened on a date; nothing that tells of the page or its figures where it is a date of something else. */
function meaningOf(text: string, start: number, end: number, head: number): DateValue['of'] | undefined {
  const lead = text.slice(Math.max(0, start - LEAD_REACH), start);
  if (PUBLISHED.test(lead)) return 'publication';
  if (AS_OF.test(lead)) return 'state';
  if (OUTLOOK.test(lead)) return undefined;
  if (start < HEAD_REACH && lineLength(text, start) <= SHORT_LINE) return 'publication';
  if (SURVEY.test(text.slice(Math.max(0, start - SURVEY_REACH), end + SURVEY_REACH))) return 'survey';
  if (FIGURE.test(sentenceAround(text, start))) return 'survey';
  if (start < Math.min(head, LONGEST_HEAD)) return 'publication';
  if (start >= HEAD_REACH) return undefined;
  return /\.\s?\d|\. [A-Za-zÀ-ž]/u.test(text.slice(start, end)) ? 'publication' : 'state';
}

/** Length of the line that holds an offset. */
function lineLength(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return (end === -1 ? text.length : end) - (text.lastIndexOf('\n', at) + 1);
}

/** The words around an offset, from sign to sign. */
function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - SURVEY_REACH), at);
  const behind = text.slice(at, at + SURVEY_REACH);
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf('; '));
  const to = behind.search(/\n|[.;?!] /u);
  return before.slice(from + 1) + (to === -1 ? behind : behind.slice(0, to));
}

function padded(figure: string | undefined): string {
  return (figure ?? '').padStart(2, '0');
}
