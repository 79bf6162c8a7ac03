/** Deepest nesting that is copied; a posting has three levels. */
const DEEPEST = 8;

/** A copy of plain data, so that a later change to it changes nothing here; anything else, such as a Date, as it is. */
export function copied(value: unknown, depth = DEEPEST): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => copied(item, depth - 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const copy: Record<string, unknown> = { ...value };
  for (const key of Object.keys(copy)) if (typeof copy[key] === 'object') copy[key] = copied(copy[key], depth - 1);
  return copy;
}
