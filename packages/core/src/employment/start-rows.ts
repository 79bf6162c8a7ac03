import type { HintedPhraseRow, PhraseContext } from '../reading/phrase-row.ts';
import type { Employment } from './employment.ts';

const MONTH_NAMES = 'jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez'.split('|');
/** A day with its month: "1.4.", "1. April". */
export const DAY_WORDS: string = ['#.', '##.', ...MONTH_NAMES].map((month) => `#.${month}|#. ${month}`).join('|');

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
      /(?:ab|per) sofort|(?<![a-zäöüß])sofortige[rn]? (?:eintritt|beginn|start)|immediate(?:ly)? (?:start|available)/g,
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
    meaning: { start: 'by-arrangement' },
    example: 'Eintritt nach Vereinbarung',
  },
  {
    words: DAY_WORDS,
    pattern:
      /(?:ab|zum|per|seit|start|beginn|eintritt|eintrittsdatum|starttermin|arbeitsbeginn|starting)(?:\s?:)?\s(?:dem |am |zum |ab |on |with ){0,2}(?<day>\d{1,2})\.\s?(?:(?<month>\d{1,2})\.|(?<name>jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-zä]{0,6}\.?)\s?(?<year>20\d\d)?/g,
    meaning: startOf,
    example: 'ab 1.4.',
  },
  {
    words: '20##',
    pattern:
      /(?:ab|zum|start|beginn|eintritt|starting|from)(?:\s?:)?\s(?:dem |am |zum |ab |on |with |in ){0,2}(?<name>jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zä]{0,6}\.?\s(?:(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s)?(?<year>20\d\d)/g,
    meaning: startOf,
    example: 'starting with September 1st, 2027',
  },
  {
    words: 'befristet',
    pattern:
      /befristet[a-z]{0,5}(?:,)? (?:zunächst |vorerst )?bis (?:zum |zunächst |einschließlich ){0,2}(?<day>\d{1,2})\.\s?(?:(?<month>\d{1,2})\.|(?<name>jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-zä]{0,6}\.?)\s?(?<year>20\d\d)/g,
    meaning: ({ groups }) => {
      const until = dayOf(groups);
      return until === undefined ? { contract: ['fixed'] } : { contract: ['fixed'], until };
    },
    example: 'befristet bis zum 31.12.2027',
  },
];

function startOf({ groups }: PhraseContext): Employment | undefined {
  const start = dayOf(groups);
  return start === undefined ? undefined : { start };
}

/** `YYYY-MM-DD`, or `--MM-DD` without a year. A month alone begins on its first day. */
function dayOf({ day = '1', month, name, year }: PhraseContext['groups']): string | undefined {
  const monthNumber = month === undefined ? monthNamed(name ?? '') : Number(month);
  const dayNumber = Number(day);
  if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > 31) return undefined;
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
