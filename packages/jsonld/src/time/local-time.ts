import type { Country } from '@berufsbild/core';
import { isoDate } from './iso-date.ts';

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
  return country === undefined ? undefined : ZONES[country];
}

/** Calendar day `YYYY-MM-DD` of an instant in a zone. */
export function localDay(instant: number, zone: string): string {
  return wallClock(instant, zone).slice(0, 10);
}

/**
 * A day as it is; an instant in local time with its offset, so that the day that is printed is the day of the place.
 * A time without offset is local. What is no ISO date comes back unchanged.
 */
export function inLocalTime(date: string, zone: string): string {
  const { day, time, offset } = isoDate(date) ?? {};
  if (day === undefined || time === undefined) return date;
  const stated = Date.parse(`${day}T${time}${offset ?? 'Z'}`);
  if (Number.isNaN(stated)) return date;
  const instant = offset === undefined ? stated - offsetAt(stated - offsetAt(stated, zone), zone) : stated;
  const minutes = Math.round(offsetAt(instant, zone) / 60_000);
  if (Number.isNaN(minutes)) return date;
  return `${wallClock(instant, zone).replace(' ', 'T')}${offsetText(minutes)}`;
}

/**
 * True where the date lies before `now`. A day holds to its end in the zone; a time without offset is local.
 */
export function hasPassed(date: string, now: Date, zone: string): boolean {
  const { day, time } = isoDate(date) ?? {};
  if (day === undefined) return false;
  const daysLeft = (Date.parse(`${day}T00:00:00Z`) - now.getTime()) / 86_400_000;
  if (Math.abs(daysLeft) > 3) return daysLeft < 0;
  if (time === undefined) return day < localDay(now.getTime(), zone);
  return Date.parse(inLocalTime(date, zone)) < now.getTime();
}

/** Milliseconds that the zone is ahead of UTC at an instant. */
function offsetAt(instant: number, zone: string): number {
  const seconds = Math.floor(instant / 1000) * 1000;
  return Date.parse(`${wallClock(seconds, zone).replace(' ', 'T')}Z`) - seconds;
}

function offsetText(minutes: number): string {
  const digits = (number: number) => String(number).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}:${digits(size % 60)}`;
}

/** `YYYY-MM-DD HH:MM:SS` of an instant in a zone. */
function wallClock(instant: number, zone: string): string {
  return formatOf(zone).format(instant);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a thousand times what using it costs. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(zone, made);
  return made;
}
