import type { OneOrMany } from './job-posting-jsonld.ts';

/** A single value on its own, several as a list, none as undefined. */
export function oneOrMany<Value>(values: readonly Value[]): OneOrMany<Value> | undefined {
  return values.length > 1 ? values : values[0];
}
