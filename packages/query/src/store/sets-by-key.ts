/** Sets by key; none is empty. */
export type SetsByKey<Value> = Map<string, Set<Value>>;

/** Adds a value to the set of a key. */
export function addTo<Value>(sets: SetsByKey<Value>, key: string, value: Value): void {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([value]));
  else known.add(value);
}

/** Takes a value out of the set of a key. */
export function takeFrom<Value>(sets: SetsByKey<Value>, key: string, value: Value): void {
  const known = sets.get(key);
  known?.delete(value);
  if (known?.size === 0) sets.delete(key);
}
