/** Names and places that lead to a value within another. */
export type Path = readonly (string | number)[];

/** The paths to everything in a value. For tests. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = [...path, Array.isArray(value) ? Number(key) : key];
    return [own, ...pathsIn(inner, own)];
  });
}

/** A copy in which something is another value, or left out. For tests. */
export function changedAt<Value>(value: Value, [key, ...rest]: Path, to: unknown): Value {
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  if (rest.length > 0) copy[key as string] = changedAt(copy[key as string], rest, to);
  else if (to !== undefined) copy[key as string] = to;
  else if (Array.isArray(copy)) copy.splice(key as number, 1);
  else delete copy[key as string];
  return copy as Value;
}

/** What stands at a path. For tests. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((inner, key) => (inner as Readonly<Record<string | number, unknown>>)[key], value);
}
