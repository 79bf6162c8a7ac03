import type { UnitText } from '@berufsbild/core';
import type { AnyCollection, DocumentOf, FieldOfKind } from '../collection/collection.ts';
import type { FieldKind } from '../collection/field.ts';
import type { PostingCollection } from '../posting/postings.ts';
import type { Where } from './where.ts';

/** Words to search for; a plain string is `{ words, mode: 'all', prefix: true, typos: 1 }`. */
export interface TextQuery {
  /**
   * The words, as a person types them; at most 1000 characters, and 32 words that count. Function words ("und", "für")
   * do not count.
   */
  readonly words: string;
  /**
   * `all` words, `any` of them, or all of them in a row (`phrase`).
   *
   * @default 'all'
   */
  readonly mode?: 'all' | 'any' | 'phrase';
  /**
   * The last word may be unfinished, or the last part of a compound in it; from three letters on. Not in a phrase.
   *
   * @default true
   */
  readonly prefix?: boolean;
  /**
   * Most wrong letters in a word, or in the one part of a compound that is not known; without its ending ("Fahr" of
   * "Fahrer"), none below five letters and at most one below nine. None in the first letter, none in a word with digits.
   * Not in a phrase.
   *
   * @default 1
   */
  readonly typos?: 0 | 1 | 2;
}

/** A circle on earth. */
export interface Near {
  /** Degrees north, -90 to 90. */
  readonly latitude: number;
  /** Degrees east, -180 to 180. */
  readonly longitude: number;
  /** Radius in kilometres along the great circle, 0 to 20,000. */
  readonly km: number;
  /**
   * Remote work counts too, wherever it is.
   *
   * @default false
   */
  readonly orRemote?: boolean;
}

/** Counts of a field's values. */
export interface ValueFacetRequest {
  /**
   * Most values to give, the most frequent first; 0 to 1000.
   *
   * @default 10
   */
  readonly limit?: number;
  /**
   * Count as if the field's own condition, where it stands directly in `where`, were not set.
   *
   * @default true
   */
  readonly disjunctive?: boolean;
}

/** Counts of a number or day in buckets. */
export interface BucketFacetRequest<Bound extends number | string> {
  /** Bounds in ascending order; `[10, 20]` gives three buckets: below 10, 10 to below 20, 20 and above. */
  readonly buckets: readonly Bound[];
  /**
   * Count as if the field's own condition, where it stands directly in `where`, were not set.
   *
   * @default true
   */
  readonly disjunctive?: boolean;
}

/** What a facet of a field is asked with. */
export type FacetRequest<Field> = Field extends { readonly kind: 'day' }
  ? BucketFacetRequest<string>
  : Field extends { readonly kind: 'number' }
    ? BucketFacetRequest<number>
    : ValueFacetRequest;

/** Summary of a number. */
export interface NumberStatsRequest<Group extends string> {
  /** One summary for each value of this field; without it, one for all. */
  readonly by?: Group;
  /**
   * Shares between 0 and 1, such as `[0.25, 0.5, 0.75]`; exact, linear between two values.
   *
   * @default [0.25, 0.5, 0.75]
   */
  readonly quantiles?: readonly number[];
  /** Bounds of a histogram in ascending order. */
  readonly histogram?: readonly number[];
  /**
   * Groups of fewer documents are left out.
   *
   * @default 5
   */
  readonly minGroup?: number;
}

/** Which figure of a range of pay. */
export type PayFigure = 'minValue' | 'maxValue' | 'midpoint';

/** Summary of pay in one currency; other currencies are not converted and count as unknown. */
export interface PayStatsRequest<Group extends string> extends NumberStatsRequest<Group> {
  /** Period of the figures in the answer. */
  readonly per: UnitText;
  /** ISO 4217 code. */
  readonly currency: string;
  /** Which figure; an open range has no midpoint and is counted as open. */
  readonly of: PayFigure;
}

/** What a summary of a field is asked with. */
export type StatsRequest<Field, Group extends string> = Field extends { readonly kind: 'pay' }
  ? PayStatsRequest<Group>
  : NumberStatsRequest<Group>;

/** Fields that have one value a document. */
type SingleField<Schema extends AnyCollection, Kind extends FieldKind> = {
  [Name in keyof Schema['fields']]: Schema['fields'][Name] extends { readonly kind: Kind; readonly many?: never }
    ? Name
    : never;
}[keyof Schema['fields']] &
  string;

/** One step of an order. Documents without the value come last, whichever way it goes. */
export type Sort<Schema extends AnyCollection = PostingCollection> =
  | { readonly by: 'relevance' | 'distance' }
  | {
      readonly by: SingleField<Schema, 'keyword' | 'number' | 'day'>;
      /** Direction; text by code point. */
      readonly order: 'asc' | 'desc';
    }
  | {
      readonly by: FieldOfKind<Schema, 'pay'>;
      /** Direction. */
      readonly order: 'asc' | 'desc';
      /** ISO 4217 code. */
      readonly currency: string;
      /** Which figure of a range. */
      readonly of: PayFigure;
    };

/** Names that `select` may hold. */
export type SelectName<Schema extends AnyCollection> = Exclude<keyof DocumentOf<Schema>, 'id'> & string;
/** Names that `facets` may hold. */
export type FacetName<Schema extends AnyCollection> = FieldOfKind<Schema, 'keyword' | 'flag' | 'number' | 'day'>;
/** Names that `stats` may hold. */
export type StatsName<Schema extends AnyCollection> = FieldOfKind<Schema, 'pay' | 'number'>;
/** Names that `highlight` may hold. */
export type HighlightName<Schema extends AnyCollection> = FieldOfKind<Schema, 'text'>;

/**
 * What to find, count and summarise: one closed object that survives JSON.
 *
 * A property that is not asked for is not on the type of the answer. Unknown names, `undefined`, NaN, negative radii
 * and bounds the wrong way round are refused at run time, all of them together.
 *
 * @typeParam Schema - The collection.
 */
export interface Query<
  Schema extends AnyCollection = PostingCollection,
  Select extends SelectName<Schema> = SelectName<Schema>,
  Facet extends FacetName<Schema> = FacetName<Schema>,
  Stat extends StatsName<Schema> = StatsName<Schema>,
  Highlighted extends HighlightName<Schema> = HighlightName<Schema>,
> {
  /**
   * Words to search for. A blank text asks nothing; one in which no word counts, such as "und" or "***", finds nothing,
   * and saved, matches nothing. A function word on its own may be the beginning of another one: "mit" of "Mitarbeiter".
   */
  readonly text?: string | TextQuery;
  /** Conditions on fields; all must hold. */
  readonly where?: Where<Schema>;
  /** Within a circle. */
  readonly near?: Near;
  /** Properties of the documents to give; without it, ids only. */
  readonly select?: readonly Select[];
  /** Counts by value, over all that is found. */
  readonly facets?: { readonly [Name in Facet]?: FacetRequest<Schema['fields'][Name]> };
  /** Quantiles, mean and number, over all that is found. */
  readonly stats?: { readonly [Name in Stat]?: StatsRequest<Schema['fields'][Name], FieldOfKind<Schema, 'keyword'>> };
  /** Text fields to mark the words in. */
  readonly highlight?: readonly Highlighted[];
  /** Order; by relevance with `text`, otherwise the collection's own. That one also settles ties, `id` the rest. */
  readonly sort?: readonly Sort<Schema>[];
  /** Keep only the first `max` hits of each value, such as two of an employer. Counts are not touched. */
  readonly diversify?: { readonly by: SingleField<Schema, 'keyword'>; readonly max: number };
  /**
   * Most hits to give; 0 to 1000.
   *
   * @default 20
   */
  readonly first?: number;
  /**
   * The `next` of an earlier answer to the same `text`, `where`, `near`, `sort` and `diversify`; what is counted, shown
   * and marked may change from page to page.
   */
  readonly after?: string;
}
