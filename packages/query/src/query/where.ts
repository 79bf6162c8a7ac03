import type { UnitText } from '@berufsbild/core';
import type { AnyCollection, FieldOfKind } from '../collection/collection.ts';
import type { PostingCollection } from '../posting/postings.ts';

/** What the values of a field must be; all that is given must hold. */
export interface KeywordCondition<Value extends string> {
  /** At least one of these. */
  readonly in?: readonly Value[];
  /** Each of these. */
  readonly all?: readonly Value[];
  /** None of these; holds where there is no value. */
  readonly none?: readonly Value[];
}

/** Bounds, both included; at least one. */
export interface BoundsCondition<Bound extends number | string> {
  /** Lower bound. */
  readonly min?: Bound;
  /** Upper bound. */
  readonly max?: Bound;
}

/** Pay that overlaps with bounds, after both are told for a year. */
export interface PayCondition {
  /** Lower bound, in major units of `currency` per `per`. */
  readonly atLeast?: number;
  /** Upper bound, likewise. */
  readonly atMost?: number;
  /** Period of the bounds. */
  readonly per: UnitText;
  /** ISO 4217 code; pay in another one counts as unknown. */
  readonly currency: string;
  /** Whether documents without known pay pass. */
  readonly unknown: 'include' | 'exclude';
}

/** The literal values of a field, where its row names them. */
export type KeywordValue<Field> = Field extends { readonly values: readonly (infer Value extends string)[] }
  ? Value
  : string;

/** What a field is filtered by. */
export type Condition<Field> = Field extends { readonly kind: infer Kind }
  ? Kind extends 'keyword'
    ? KeywordValue<Field> | KeywordCondition<KeywordValue<Field>>
    : Kind extends 'number' | 'range'
      ? BoundsCondition<number>
      : Kind extends 'day'
        ? BoundsCondition<string>
        : Kind extends 'flag'
          ? boolean
          : Kind extends 'pay'
            ? PayCondition
            : never
  : never;

/** Names that `where` may hold, besides `and`, `or` and `not`. */
export type WhereName<Schema extends AnyCollection> = FieldOfKind<
  Schema,
  'keyword' | 'flag' | 'number' | 'day' | 'range' | 'pay'
>;

/** Conditions; all must hold. A missing value fulfils no condition but `none`, `not` and `unknown: 'include'`. */
export type Where<Schema extends AnyCollection = PostingCollection> = {
  readonly [Name in WhereName<Schema>]?: Condition<Schema['fields'][Name]>;
} & {
  /** All of these hold. */
  readonly and?: readonly Where<Schema>[];
  /** At least one of these holds. */
  readonly or?: readonly Where<Schema>[];
  /** This does not hold. */
  readonly not?: Where<Schema>;
};
