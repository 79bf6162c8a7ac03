import type { Range } from '@berufsbild/core';

/** A range from its lower to its higher bound: where they stand the wrong way round, both figures are still meant. */
export function ascending<Bounds extends Range>(range: Bounds): Bounds {
  const { min, max } = range;
  return typeof min === 'number' && typeof max === 'number' && min > max ? { ...range, min: max, max: min } : range;
}
