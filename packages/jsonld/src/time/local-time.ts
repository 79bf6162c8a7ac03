import type { Country } from '@berufsbild/core';
import { ownValue } from '../markup/own-value.ts';
import { type IsoDate, isoDate } from './iso-date.ts';

/** Time zones of the countries that this library knows. */
const ZONES: Readonly<Record<string, string>> = {
  DE: 'Europe/Berlin',
  AT: 'Europe/Vienna',
  CH: 'Europe/Zurich',
  LI: 'Europe/Vaduz',
};

/** Zone of a portal or posting that names no country of ours. */
export const DEFAULT_ZONE = 'Europe/Berlin';

/** IANA zone of a country, if this library knows it. */
export function zoneOf(country: Country | undefined): string | undefined {
  return country === undefined ? undefined : ownValue(ZONES, country);
}

/** Calendar day `YYYY-MM-DD` of an instant in a zone. */
export function localDay(instant: number, zone: string): string {
  return localTime(instant, zone).slice(0, 10);
}

/**
 * A day as it is; an instant in local time with its offset, so that the day that is printed is the day of the place.
 * A time without offset is local. What is no ISO date comes back unchanged.
 */
export function inLocalTime(date: string, zone: string): string {
  const { day, time, offset } = isoDate(date) ?? {};
  if (time === undefined) return date;
  const stated = (at: string) => Date.parse(`${day}T${time}${at}`);
  const offsetAt = (instant: number) => localTime(instant, zone).slice(19);
  const instant = stated(offset ?? offsetAt(stated(offsetAt(stated('Z')))));
  return Number.isNaN(instant) ? date : localTime(instant, zone);
}

/**
 * True where the date lies before `now`. A day holds to its end in the zone; a time without offset is local.
 */
export function hasPassed(date: string | IsoDate, now: Date, zone: string): boolean {
  const read = typeof date === 'string' ? isoDate(date) : date;
  if (read === undefined) return false;
  const { day, time, offset = '' } = read;
  const daysLeft = (Date.parse(`${day}T00:00:00Z`) - now.getTime()) / 86_400_000;
  if (Math.abs(daysLeft) > 3) return daysLeft < 0;
  if (time === undefined) return day < localDay(now.getTime(), zone);
  return Date.parse(inLocalTime(`${day}T${time}${offset}`, zone)) < now.getTime();
}

/** `YYYY-MM-DDTHH:MM:SS+01:00` of an instant in a zone; empty for an instant that no calendar has. */
function localTime(instant: number, zone: string): string {
  if (Number.isNaN(instant)) return '';
  return formatOf(zone).format(instant).replace(' ', 'T').replace(' GMT', '');
}

const FIELDS = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'longOffset',
} as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a thousand times what using it costs. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('sv-SE', { ...FIELDS, timeZone: zone });
  formats.set(zone, made);
  return made;
}
