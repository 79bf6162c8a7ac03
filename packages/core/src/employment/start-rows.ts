import type { HintedPhraseRow, PhraseContext } from '../reading/phrase-row.ts';
import { COVER } from './cover-words.ts';
import type { Employment } from './employment.ts';

const MONTH_NAMES = 'jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez'.split('|');
/** A day with its month: "1.4.", "1. April". */
const DAY_WORDS: string = ['#.', '##.', ...MONTH_NAMES].map((month) => `#.${month}|#. ${month}`).join('|');

/** What is arranged and is no start: "Arbeitszeiten nach Absprache". */
const OTHER_ARRANGEMENT =
  /(?:arbeitszeit|zeiteinteilung|stunden|gehalt|lohn|vergütung|bezahlung|verdienst|office|remote|arbeiten|urlaub)[a-zäöüß]{0,4}:? (?:ist |sind )?$/;

/** What stands between a term and its end: "für die Dauer einer Elternzeit". */
const OF_LEAVE = `(?:als|zur|für|während|wegen|die|der|einer|dauer|elternzeit|mutterschutz|karenz|${COVER})`;
/** The day or month that a term ends with. */
const UNTIL =
  ',? \\(?(?:zunächst |vorerst |voraussichtlich )?(?:bis|until) (?:zum |zunächst |einschließlich |ende (?!20)){0,2}(?:(?<day>\\d{1,2})(?:\\. ?| ))?(?:(?<month>\\d{1,2})(?:\\.|\\/)|(?<name>jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|ende)[a-zä]{0,6}\\.?) ?(?<year>20\\d\\d)';

/** When work begins and ends. A closing date for applications is neither. */
export const START_ROWS: readonly HintedPhraseRow<Employment>[] = [
  {
    words: 'bewerb|apply',
    pattern:
      /(?:bewerb[a-zäöüß]{0,30}|bewerbungsfrist|bewerbungsschluss|apply)[^.\n]{0,40}(?:bis|by|:)\s?(?:zum|spätestens|einschließlich)?\s?\d{1,2}\.\s?(?:\d{1,2}\.|[a-zä]{3,9})/g,
    meaning: undefined,
    example: 'Bewerben Sie sich bis zum 28.02.2026',
  },
  {
    words: 'sofort|immediate',
    pattern:
      /(?:ab|per) sofort|(?<![a-zäöüß])sofortige[rn]? (?:eintritt|beginn|start)|(?:start|beginn|eintritt|antritt|besetzung|verfügbarkeit)(?:s?termin|s?datum)?(?: ?: ?| )sofort(?![a-zäöüß]| durch)|(?<![^\n])sofort(?![^\n])|immediate(?:ly)? (?:start|available)|(?:start(?:ing|s)?(?: date)?:?|available:?) immediately|(?<![^\n])immediately(?![^\n])/g,
    meaning: { start: 'now' },
    example: 'ab sofort',
  },
  {
    words: 'stmöglich|baldmöglichst|asap|as soon as',
    pattern:
      /(?:zum )?(?:nächst|schnellst|baldigst|ehest|frühest)möglich[a-zäöüß]{0,20}(?: (?:zeitpunkt|termin|eintritt))?|baldmöglichst|(?<![a-zäöüß])asap(?![a-zäöüß])|as soon as possible/g,
    meaning: { start: 'asap' },
    example: 'zum nächstmöglichen Zeitpunkt',
  },
  {
    words: 'nach vereinbarung|nach absprache|by arrangement',
    pattern: /nach (?:vereinbarung|absprache)|by arrangement/g,
    meaning: ({ before }) => (OTHER_ARRANGEMENT.test(before) ? undefined : { start: 'by-arrangement' }),
    example: 'Eintritt nach Vereinbarung',
  },
  {
    words: DAY_WORDS,
    pattern:
      /(?:ab|(?<!bis )zum|per|seit|start|beginn|eintritt|eintrittsdatum|starttermin|arbeitsbeginn|starting)(?:\s?:)?\s(?:dem |am |zum |ab |on |with ){0,2}(?<day>\d{1,2})\.\s?(?:(?<month>\d{1,2})\.|(?<name>jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-zä]{0,6}\.?)\s?(?<year>20\d\d)?/g,
    meaning: startOf,
    example: 'ab 1.4.',
  },
  {
    words: '_20##',
    pattern:
      /(?:ab|(?<!bis )zum|start|beginn|eintritt|starting|start date|from)(?:\s?:)?\s(?:dem |am |zum |ab |on |with |in ){0,2}(?:(?<first>\d{1,2})(?:st|nd|rd|th)?\s(?:of )?)?(?<name>jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zä]{0,6}\.?\s(?:(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s)?(?<year>20\d\d)/g,
    meaning: startOf,
    example: 'starting with September 1st, 2027',
  },
  {
    words: 'befr.|bef.|fixed|limited|vertrag|contract',
    pattern: new RegExp(
      `(?:(?<fixed>befr?\\.|fixed[- ]term(?: contract)?|limited)|vertrag|vertragsdauer|contract)${UNTIL}`,
      'g',
    ),
    meaning: untilOf,
    example: 'Vertragsdauer bis 31.12.2027',
  },
  {
    words: 'befristet|vertretung',
    pattern: new RegExp(
      `(?<fixed>(?<!un)befristet[a-z]{0,5}|${COVER}|(?<![a-zäöüß])vertretung)(?: \\(?${OF_LEAVE}\\)?){0,6}${UNTIL}`,
      'g',
    ),
    meaning: untilOf,
    example: 'befristet als Elternzeitvertretung bis zum 31.12.2027',
  },
  {
    words: 'vertragsende|laufzeit|_befristet',
    pattern:
      /(?:vertragsende:? |laufzeit:? bis (?:zum )?|bis (?:zum )?(?=[\d. ]{8,12} befristet))(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>20\d\d)/g,
    meaning: untilOf,
    example: 'Vertragsende: 31.12.2027',
  },
];

/** What is to be done with a contract up to a day: "Vertrag bis 12.5.2027 prüfen". */
const DONE_BY_THEN = /^ (?:zu )?[a-zäöüß]{3,20}en(?![a-zäöüß])/;

function untilOf({ groups: { fixed, ...groups }, after }: PhraseContext): Employment | undefined {
  const until = DONE_BY_THEN.test(after) ? undefined : lastDayOf(groups);
  if (fixed === undefined && until === undefined) return undefined;
  return { ...(fixed === undefined ? {} : { contract: ['fixed'] }), ...(until === undefined ? {} : { until }) };
}

/** The day, or the last one of a month or a year that is named alone. */
function lastDayOf(groups: PhraseContext['groups']): string | undefined {
  const { day, year } = groups;
  if (groups['name'] === 'ende') return `${year}-12-31`;
  const first = dayOf(groups);
  if (day !== undefined || first === undefined) return first;
  return first.slice(0, 8) + String(daysOf(Number(first.slice(5, 7)), Number(year)));
}

function startOf({ groups }: PhraseContext): Employment | undefined {
  const start = dayOf(groups);
  return start === undefined ? undefined : { start };
}

const LEAP_YEAR = 2000;

/** Days of a month; of February 29 where no year is known. */
function daysOf(month: number, year = LEAP_YEAR): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `YYYY-MM-DD`, or `--MM-DD` without a year; absent where there is no such day. A month alone begins on its first. */
function dayOf({ first = '1', day = first, month, name, year }: PhraseContext['groups']): string | undefined {
  const monthNumber = month === undefined ? monthNamed(name ?? '') : Number(month);
  const dayNumber = Number(day);
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  if (dayNumber < 1 || dayNumber > daysOf(monthNumber, year === undefined ? undefined : Number(year))) return undefined;
  const monthDay = `${String(monthNumber).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`;
  return year === undefined ? `--${monthDay}` : `${year}-${monthDay}`;
}

const ENGLISH_MONTHS: ReadonlyMap<string, string> = new Map([
  ['mar', 'mär'],
  ['may', 'mai'],
  ['oct', 'okt'],
  ['dec', 'dez'],
]);

function monthNamed(name: string): number {
  return MONTH_NAMES.indexOf(ENGLISH_MONTHS.get(name) ?? name) + 1;
}
