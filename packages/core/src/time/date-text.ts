/** Days and times as Berlin's clocks show them; made when first asked for. */
let berlinClock: Intl.DateTimeFormat | undefined;

/**
 * A `Date` as ISO 8601: the day where it is a midnight in Berlin or UTC, as drivers hand out columns of days, else the
 * instant. Undefined where it is no date.
 */
export function dateText(date: Date): string | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  const instant = date.toISOString();
  if (instant.endsWith('T00:00:00.000Z')) return instant.slice(0, 'YYYY-MM-DD'.length);
  const [day, time] = berlinTime(date);
  return time === '00:00:00' && instant.endsWith('.000Z') ? day : instant;
}

/** The day of an instant in Berlin, `YYYY-MM-DD`, and its time, `hh:mm:ss`. */
function berlinTime(date: Date): readonly (string | undefined)[] {
  berlinClock ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Berlin',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return berlinClock.format(date).split(' ');
}
