import { isExists, isValid, parseISO } from 'date-fns';
import { createIssue } from '../issue/create-issue.ts';
import { failure, type Result, success } from '../issue/result.ts';
import { monthNumber } from './month-number.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u;
const GERMAN = /^(\d{1,2})\.[ \u00a0]?(?:(\d{1,2})\.[ \u00a0]?|([^\s\d.]{3,10})\.?[ \u00a0])(\d{4})$/u;

/**
 * Reads a day or an instant as ISO 8601: an ISO form stays as it is, a German day (`1.11.2026`, `1. November 2026`)
 * becomes one. A day with a year of two digits is none: its century would be a guess.
 *
 * @param text - The whole text is one date.
 * @returns ISO 8601 text, or `date/unknown` where it is no date of the calendar.
 *
 * @example
 * const result = parseDate('1.11.2026');
 * result.ok && result.value //=> '2026-11-01'
 */
export function parseDate(text: string): Result<string> {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso !== null && isDay(iso[1], iso[2], iso[3]) && isValid(parseISO(trimmed))) return success(trimmed);
  const [, day, month, name = '', year] = GERMAN.exec(trimmed) ?? [];
  const number = month ?? monthNumber(name)?.toString();
  if (isDay(year, number, day)) {
    const value = `${year}-${number?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
    return success(value, [createIssue('date/german-form', 'info', { received: text, params: { date: value } })]);
  }
  return failure(createIssue('date/unknown', 'warning', { received: text }));
}

function isDay(year: string | undefined, month: string | undefined, day: string | undefined): boolean {
  return isExists(Number(year), Number(month) - 1, Number(day));
}
