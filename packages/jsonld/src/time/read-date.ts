import { type IsoDate, isCalendarDay, isoDate } from './iso-date.ts';

/** A date however it is written. */
export interface ReadDate extends IsoDate {
  /** Written as ISO 8601 asks; else it was German. */
  readonly isIso: boolean;
}

const MONTHS = ' jan feb mär apr mai jun jul aug sep okt nov dez';

const GERMAN_DATE = /^\s{0,9}(\d{1,2})\. ?(?:(\d{1,2})\. ?|([A-Za-zä]{3,9})\.? )(\d{4})\s{0,9}$/;

/** Reads an ISO date or a German one: `01.11.2026`, `1. November 2026`. Undefined for anything else, and without text. */
export function readDate(text = ''): ReadDate | undefined {
  const iso = isoDate(text);
  if (iso) return Object.assign(iso, { isIso: true });
  const [, day = '', month, word = '', year] = GERMAN_DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const number = month ?? String(MONTHS.indexOf(` ${word.slice(0, 3).toLowerCase().replace('jän', 'jan')}`) / 4 + 1);
  const written = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(written) ? { day: written, isIso: false } : undefined;
}
