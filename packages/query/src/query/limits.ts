import { LONGEST_VALUE } from '../collection/clean-value.ts';

/** Most that a query may ask for. */
export const LIMITS = {
  /** UTF-16 units of search text. */
  text: 1000,
  /** Words of search text that count. */
  words: 32,
  /** UTF-16 units of a value. */
  value: LONGEST_VALUE,
  /** Values of one condition. */
  values: 1000,
  /** Values of all conditions together. */
  allValues: 10_000,
  /** Levels of `and`, `or` and `not` within each other. */
  depth: 8,
  /** Conditions in all. */
  conditions: 256,
  /** Facets, and summaries. */
  facets: 20,
  /** Values of a facet. */
  facetValues: 1000,
  /** Groups of a summary in an answer. */
  groups: 1000,
  /** Bounds of buckets or of a histogram. */
  buckets: 100,
  /** Quantiles of a summary. */
  quantiles: 20,
  /** Steps of an order. */
  sort: 4,
  /** Radius in kilometres: half the way round the earth. */
  km: 20_000,
  /** Hits of a page. */
  first: 1000,
  /** UTF-16 units of a cursor. */
  cursor: 4000,
} as const;
