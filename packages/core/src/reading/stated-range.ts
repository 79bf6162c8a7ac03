import type { Range } from '../posting/range.ts';

/** Which end of a range a single figure is: "ab 30" is the least, "bis zu 30" the most. */
export type Bound = 'least' | 'most';

/** The range of one figure or two: a written range keeps both ends, a word opens an end, a bare figure is both. */
export function statedRange(low: number, high?: number, bound?: Bound): Range {
  if (high !== undefined) return { min: Math.min(low, high), max: Math.max(low, high) };
  return { ...(bound === 'most' ? {} : { min: low }), ...(bound === 'least' ? {} : { max: low }) };
}
