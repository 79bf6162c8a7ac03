const DAY = /^(\d{4})-(\d{2})-(\d{2})(?![0-9])/;
const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01 of a calendar day, or of the day that an instant is written with; undefined where it is none. */
export function dayNumber(text: string): number | undefined {
  const match = DAY.exec(text);
  if (match === null) return undefined;
  const instant = Date.parse(`${match[0]}T00:00:00Z`);
  if (Number.isNaN(instant) || new Date(instant).getUTCDate() !== Number(match[3])) return undefined;
  return instant / MILLISECONDS_A_DAY;
}
