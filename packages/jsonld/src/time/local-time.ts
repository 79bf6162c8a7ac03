import type { Country } from '@berufsbild/core';
import { type IsoDate, isoDate } from './iso-date.ts';

/** Zone of a portal or posting that names no country of ours. */
export const DEFAULT_ZONE = 'Europe/Berlin';

/** Time zones of the countries that this library knows. */
const ZONES: ReadonlyMap<string | undefined, string> = new Map([
  ['DE', DEFAULT_ZONE],
  ['AT', 'Europe/Vienna'],
  ['CH', 'Europe/Zurich'],
  ['LI', 'Europe/Zurich'],
]);

/** IANA zone of a country, if this library knows it. */
export function zoneOf(country: Country | undefined): string | undefined {
  return ZONES.get(country);
}

/** Calendar day `YYYY-MM-DD` of the present instant in a zone. */
export function today(now: Date, zone: string): string {
  const instant = now.getTime();
  return known(`${zone} ${instant}`, () => localTime(instant, zone)?.slice(0, 10) ?? '');
}

/**
 * A day as it is; an instant in local time with its offset, so that the day that is printed is the day of the place.
 * A time without offset is local. What is no ISO date comes back unchanged.
 */
export function inLocalTime(date: string, zone: string): string {
  const read = date[DAY] ? isoDate(date) : undefined;
  return read?.time ? known(`${date} ${zone}`, () => localTime(instantOf(read, zone), zone) ?? date) : date;
}

/** Length of `YYYY-MM-DD`. */
const DAY = 10;

/** True where an ISO date lies before `now`. */
export function hasPassed(date: string, now: Date, zone: string): boolean {
  const read = isoDate(date);
  return read !== undefined && liesBefore(read, now, zone);
}

/** True where the date lies before `now`. A day holds to its end in the zone; a time without offset is local. */
export function liesBefore(date: IsoDate, now: Date, zone: string): boolean {
  return date.time === undefined ? date.day < today(now, zone) : instantOf(date, zone) < now.getTime();
}

/** The instant of a stated time, in milliseconds. */
function instantOf({ day, time, offset }: IsoDate, zone: string): number {
  const stated = (at: string) => Date.parse(`${day}T${time}${at}`);
  return stated(offset ?? offsetAt(stated(offsetAt(stated('Z'), zone)), zone));
}

/** `YYYY-MM-DDTHH:MM:SS+01:00` of an instant in a zone; undefined for an instant that no calendar has. */
function localTime(instant: number, zone: string): string | undefined {
  const offset = offsetAt(instant, zone);
  const shifted: string | null = new Date(instant - Date.parse(`1970-01-01T00:00${offset}`)).toJSON();
  return shifted?.slice(0, 19).concat(offset);
}

/** `+01:00` at an instant. Clocks change on the full hour. */
function offsetAt(instant: number, zone: string): string {
  return known(zone + Math.floor(instant / 3_600_000), () => {
    const text = new Date(instant).toLocaleString('en', { timeZone: zone, timeZoneName: 'longOffset' });
    return /[+-]\d\d:\d\d/.exec(text)?.[0] ?? '+00:00';
  });
}

/** What was asked before: asking Intl costs fifty times more. */
const answers = new Map<string, string>();

function known(question: string, answer: () => string): string {
  const before = answers.get(question);
  if (before !== undefined) return before;
  if (answers.size > 9999) answers.clear();
  const now = answer();
  answers.set(question, now);
  return now;
}
