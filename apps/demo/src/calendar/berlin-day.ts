const BERLIN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

/** The calendar day in Europe/Berlin at an instant, `YYYY-MM-DD`. */
export function berlinDay(instant: Date): string {
  return BERLIN.format(instant);
}
