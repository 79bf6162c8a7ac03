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

/** Calendar day `YYYY-MM-DD` of the present instant in a zone. */
export function today(now: Date, zone: string): string {
  const instant = now.getTime();
  const last = lastToday.get(zone);
  if (last?.instant === instant) return last.day;
  const day = localTime(instant, zone).slice(0, 10);
  lastToday.set(zone, { instant, day });
  return day;
}

/** The last answer of each zone: many postings are looked at in one instant. */
const lastToday = new Map<string, { readonly instant: number; readonly day: string }>();

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
  const { day, time, offset } = read;
  if (time === undefined) return day < today(now, zone);
  const instant = offset === undefined ? inLocalTime(`${day}T${time}`, zone) : `${day}T${time}${offset}`;
  return Date.parse(instant) < now.getTime();
}

/** `YYYY-MM-DDTHH:MM:SS+01:00` of an instant in a zone; empty for an instant that no calendar has. */
function localTime(instant: number, zone: string): string {
  if (Number.isNaN(instant)) return '';
  const hour = Math.floor(instant / HOUR);
  const key = `${zone}${hour}`;
  const offset = offsets.get(key) ?? offsetOf(key, hour * HOUR, zone);
  return offset.milliseconds === undefined
    ? formatted(instant, zone)
    : new Date(instant + offset.milliseconds).toISOString().slice(0, 19) + offset.text;
}

const HOUR = 3_600_000;

/** The offsets of the hours that were asked for: clocks change on the full hour, and dates come back again and again. */
const offsets = new Map<string, Offset>();

interface Offset {
  readonly text: string;
  /** Absent for times before the zones of today. */
  readonly milliseconds?: number;
}

function offsetOf(key: string, instant: number, zone: string): Offset {
  const text = formatted(instant, zone).slice(19);
  const milliseconds = Date.parse('1970-01-01T00:00:00Z') - Date.parse(`1970-01-01T00:00:00${text}`);
  const offset = instant < 0 ? { text } : { text, milliseconds };
  if (offsets.size > 10_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

function formatted(instant: number, zone: string): string {
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
