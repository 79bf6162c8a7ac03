/** A date as ISO 8601 writes it, taken apart. */
export interface IsoDate {
  /** Calendar day, `YYYY-MM-DD`. */
  readonly day: string;
  /** `HH:MM:SS`, where a time is stated. */
  readonly time?: string;
  /** `Z` or `+01:00`, where an offset is stated. */
  readonly offset?: string;
}

const ISO_DATE =
  /^(\d{4}-\d\d-\d\d)(?:T((?:[01]\d|2[0-4]):[0-5]\d)(?::([0-5]\d)(?:[.,]\d{1,9})?)?(?:(Z)|([+-]\d\d)(?::?(\d\d))?)?)?$/;

/** Reads an ISO 8601 day or instant; undefined for anything else, a 30 February included. */
export function isoDate(text: string): IsoDate | undefined {
  const [, day, minutes, seconds = '00', utc, hour, minute = '00'] = ISO_DATE.exec(text) ?? [];
  if (day === undefined || !isCalendarDay(day)) return undefined;
  if (minutes === undefined) return { day };
  const time = `${minutes}:${seconds}`;
  const offset = hour === undefined ? utc : `${hour}:${minute}`;
  return offset === undefined ? { day, time } : { day, time, offset };
}

/** True for a day `YYYY-MM-DD` that the calendar has. */
export function isCalendarDay(day: string): boolean {
  const date = day.slice(8);
  if (date >= '01' && date <= '28') return day.slice(5, 7) >= '01' && day.slice(5, 7) <= '12';
  return new Date(day).getUTCDate() === Number(date);
}
