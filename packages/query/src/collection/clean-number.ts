/** Greater numbers are none, and smaller ones 0: databases refuse to reckon where a result would be too great or small. */
const GREATEST = 1e100;
const SMALLEST = 1 / GREATEST;

/** A number as every engine can reckon with; undefined where it is none. Whatever documents say, sums stay finite. */
export function cleanNumber(value: number | undefined): number | undefined {
  // Documents come out of JSON: null is absent here and everywhere.
  if (typeof value !== 'number') return undefined;
  const size = Math.abs(value);
  if (size < SMALLEST) return 0;
  return size <= GREATEST ? value : undefined;
}
