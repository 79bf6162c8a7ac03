import type { Span } from '@berufsbild/core';
import type { AnyCollection, DocumentOf } from '../collection/collection.ts';
import type { KeywordValue } from './where.ts';

/** A text in which words were found. */
export interface Highlight {
  /** The text, or the part of a long one around its first words. Plain text: escape it for HTML. */
  readonly text: string;
  /** Where in `text` the words stand, in order. */
  readonly spans: readonly Span[];
}

/** One document that was found. */
export interface Hit<Schema extends AnyCollection, Select extends string, Highlighted extends string> {
  /** Its key. */
  readonly id: string;
  /** The properties that were selected. */
  readonly document: Pick<DocumentOf<Schema>, Select & keyof DocumentOf<Schema>>;
  /** Sum over the words of the query of their best field (8, 4, 2, 1; half for prefix and typo); 0 without text. */
  readonly relevance: number;
  /** Kilometres to the nearest position; only with `near`, and absent where the document has no position. */
  readonly km?: number;
  /** The texts of each highlighted field in which words were found. */
  readonly highlight: { readonly [Name in Highlighted]: readonly Highlight[] };
}

/** A value and in how many documents it stands. */
export interface ValueCount<Value> {
  /** The value. */
  readonly value: Value;
  /** Documents. */
  readonly count: number;
}

/** A bucket and how many documents lie in it. */
export interface BucketCount<Bound extends number | string> {
  /** Lower bound, included; absent for the first. */
  readonly from?: Bound;
  /** Upper bound, not included; absent for the last. */
  readonly to?: Bound;
  /** Documents. */
  readonly count: number;
}

/** Counts of a field. */
export interface Facet<Count> {
  /** The most frequent values first, equal ones by code point; buckets in their order. */
  readonly counts: readonly Count[];
  /** How many values or buckets there are, beyond the limit too. */
  readonly distinct: number;
  /** Documents without a value. */
  readonly unknown: number;
}

/** The counts of a field by its kind. */
export type FacetOf<Field> = Field extends { readonly kind: 'day' }
  ? Facet<BucketCount<string>>
  : Field extends { readonly kind: 'number' }
    ? Facet<BucketCount<number>>
    : Field extends { readonly kind: 'flag' }
      ? Facet<ValueCount<boolean>>
      : Facet<ValueCount<KeywordValue<Field>>>;

/** Summary of one group. */
export interface StatsGroup {
  /** The value of the `by` field; absent without `by`. */
  readonly value?: string;
  /** Documents in the group. */
  readonly n: number;
  /** Arithmetic mean. */
  readonly mean: number;
  /** The quantiles in the order that they were asked in. */
  readonly quantiles: readonly number[];
  /** Counts in the buckets that were asked for. */
  readonly histogram?: readonly BucketCount<number>[];
}

/** Summary of a field. */
export interface Stats {
  /** One entry a value of `by`, by code point; groups below `minGroup` are left out, and all but the 1000 largest. */
  readonly groups: readonly StatsGroup[];
  /** How many groups are left out for being more than 1000; absent where none is. */
  readonly omitted?: number;
  /** Documents whose range is open where the figure would stand. */
  readonly open: number;
  /** Documents without a value, or in another currency. */
  readonly unknown: number;
}

/** The answer to a query. */
export interface SearchResult<
  Schema extends AnyCollection,
  Select extends string,
  FacetName extends string,
  StatName extends string,
  Highlighted extends string,
> {
  /** How many documents are found in all. */
  readonly total: number;
  /** The first of them, in order. */
  readonly hits: readonly Hit<Schema, Select, Highlighted>[];
  /** The counts that were asked for. */
  readonly facets: { readonly [Name in FacetName]: FacetOf<Schema['fields'][Name]> };
  /** The summaries that were asked for. */
  readonly stats: { readonly [Name in StatName]: Stats };
  /** Where the next page begins, to be handed in as `after`; absent on the last page. */
  readonly next?: string;
}
