import type { Position, Range } from '@berufsbild/core';

/** Points that a match in a text field is worth; the best field of a term counts. */
export type Tier = 8 | 4 | 2 | 1;

/** What every row of a field table may say. */
interface FieldBase {
  /**
   * Name of its column in a database.
   *
   * @default the name of the row in snake_case
   */
  readonly column?: string;
  /**
   * Its name in an address.
   *
   * @default the name of the row
   */
  readonly url?: string;
}

/** Words to search in; not to filter by. */
export interface TextField<Document> extends FieldBase {
  readonly kind: 'text';
  /** Points that a match is worth. */
  readonly tier: Tier;
  /** The plain texts. */
  read(document: Document): readonly (string | undefined)[] | undefined;
}

/** One value of a set, or several; to filter, count, group and, where single, sort by. */
export interface KeywordField<Document> extends FieldBase {
  readonly kind: 'keyword';
  /**
   * All values, where they are known beforehand. They become literal types; name them in the collection's `shape` too, so
   * that a document with any other is refused.
   */
  readonly values?: readonly string[];
  /** A document may have several. */
  readonly many?: true;
  /** The values; of several, a single field takes the first. */
  read(document: Document): readonly (string | undefined)[] | undefined;
}

/** Yes or no. */
export interface FlagField<Document> extends FieldBase {
  readonly kind: 'flag';
  /** The value; absent is neither. */
  read(document: Document): boolean | undefined;
}

/** A number; to filter, count in buckets, summarise and sort by. */
export interface NumberField<Document> extends FieldBase {
  readonly kind: 'number';
  /** The number; beyond 1e100 it is none, nearer to 0 than 1e-100 it is 0, as are all figures of documents. */
  read(document: Document): number | undefined;
}

/** A calendar day; to filter, count in buckets and sort by. */
export interface DayField<Document> extends FieldBase {
  readonly kind: 'day';
  /** `YYYY-MM-DD`; of an instant, the day it is written with. */
  read(document: Document): string | undefined;
}

/** Two bounds; filtered by overlap. */
export interface RangeField<Document> extends FieldBase {
  readonly kind: 'range';
  /** The bounds. */
  read(document: Document): Range | undefined;
}

/** A year's pay in one currency. */
export interface YearlyPay extends Range {
  /** ISO 4217 code. */
  readonly currency: string;
}

/** Pay; filtered by overlap within a currency, summarised and sorted by. */
export interface PayField<Document> extends FieldBase {
  readonly kind: 'pay';
  /** A year's pay, at most one entry a currency. */
  read(document: Document): readonly YearlyPay[] | undefined;
}

/** Where on earth; for `near` and the sort by distance. A collection has at most one. */
export interface PositionField<Document> extends FieldBase {
  readonly kind: 'position';
  /** The positions, and whether it is nowhere in particular (`orRemote`). */
  read(document: Document): { readonly positions: readonly Position[]; readonly remote: boolean };
}

/** One row of a field table: what a query can ask about a document, and how it is read from one. */
export type Field<Document> =
  | TextField<Document>
  | KeywordField<Document>
  | FlagField<Document>
  | NumberField<Document>
  | DayField<Document>
  | RangeField<Document>
  | PayField<Document>
  | PositionField<Document>;

/** What sort of field it is. */
export type FieldKind = Field<never>['kind'];
