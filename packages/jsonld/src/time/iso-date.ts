/** A date as ISO 8601 writes it, taken apart. */
export interface IsoDate {
  /** Calendar day, `YYYY-MM-DD`. */
  readonly day: string;
  /** `HH:MM:SS`, where a time is stated. */
  readonly time?: string | undefined;
  /** `Z` or `+01:00`, where an offset is stated. */
  readonly offset?: string | undefined;
}

const ISO_DATE =
  /^(\d{4}-\d\d-\d\d)(?:T((?:[01]\d|2[0-4]):[0-5]\d)(?::([0-5]\d)(?:[.,]\d{1,9})?)?(?:(Z)|([+-]\d\d)(?::?(\d\d))?)?)?$/;

/** Reads an ISO 8601 day or instant; undefined for anything else, a 30 February included. */
export function isoDate(text: string): IsoDate | undefined {
  const [, day, minutes, seconds = '00', utc, hour, minute = '00'] = ISO_DATE.exec(text) ?? [];
  if (!day || !isCalendarDay(day)) return undefined;
  return { day, time: minutes && `${minutes}:${seconds}`, offset: !hour ? utc : `${hour}:${minute}` };
}

/** True for a day `YYYY-MM-DD` that the calendar has. */
export function isCalendarDay(day: string): boolean {
  return new Date(day).getUTCDate() === Number(day.slice(8));
}
