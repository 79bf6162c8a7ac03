/** A date as ISO 8601 writes it, taken apart. */
export interface IsoDate {
  /** Calendar day, `YYYY-MM-DD`. */
  readonly day: string;
  /** `HH:MM:SS`, where a time is stated. */
  readonly time?: string;
  /** `Z` or `+01:00`, where an offset is stated. */
  readonly offset?: string;
}

const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/** Reads an ISO 8601 day or instant; undefined for anything else, a 30 February included. */
export function isoDate(text: string): IsoDate | undefined {
  const match = ISO_DATE.exec(text);
  if (match === null) return undefined;
  const [, day = '', minutes, seconds = '00', offset] = match;
  if (!isCalendarDay(day)) return undefined;
  if (minutes === undefined) return { day };
  if (minutes > '24:00' || minutes.slice(3) > '59' || seconds > '60') return undefined;
  const time = `${minutes}:${seconds}`;
  return offset === undefined ? { day, time } : { day, time, offset: normalOffset(offset) };
}

/** True for a day that the calendar has. */
export function isCalendarDay(day: string): boolean {
  if (/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/.test(day)) return true;
  const instant = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day);
}

function normalOffset(offset: string): string {
  if (offset === 'Z') return offset;
  const digits = offset.replace(':', '').padEnd(5, '0');
  return `${digits.slice(0, 3)}:${digits.slice(3)}`;
}
