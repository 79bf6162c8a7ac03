import type { PayFigure } from './query.ts';

/** Words that go for one that is unfinished or misspelt; a match of them is worth half. */
export interface Nearly {
  /** These, letter for letter. */
  readonly words: readonly string[];
  /** Those that begin with one of these. */
  readonly beginnings: readonly string[];
  /** Those that have no more than so many wrong letters in it, and the first one right. */
  readonly typos: number;
  /** What the wrong letters are counted against. */
  readonly stem: string;
}

/** A word that is looked for. */
export interface Term {
  /** The whole word. */
  readonly token: string;
  /** The parts of a compound; all of them together stand for the word. */
  readonly parts: readonly string[];
  /** What goes for the whole word. */
  readonly nearly?: Nearly;
  /** What goes for one of the parts, and its place among them. */
  readonly unsure?: { readonly place: number; readonly nearly: Nearly };
}

/** The words that are looked for. */
export interface TextPlan {
  readonly mode: 'all' | 'any' | 'phrase';
  readonly terms: readonly Term[];
}

/** A condition on one document. Open bounds are infinite; days are numbers. */
export type Predicate =
  | { readonly op: 'in' | 'all' | 'none'; readonly field: string; readonly values: readonly string[] }
  | { readonly op: 'bounds' | 'overlap'; readonly field: string; readonly min: number; readonly max: number }
  | {
      readonly op: 'pay';
      readonly field: string;
      readonly currency: string;
      /** A year's pay. */
      readonly min: number;
      /** A year's pay. */
      readonly max: number;
      readonly unknown: boolean;
    }
  | { readonly op: 'and' | 'or'; readonly of: readonly Predicate[] }
  | { readonly op: 'not'; readonly of: Predicate };

/** One of the conditions that must all hold, with the field whose disjunctive facet leaves it out. */
export interface Conjunct {
  readonly field?: string;
  readonly predicate: Predicate;
}

/** A circle, and the field that says where a document is. */
export interface NearPlan {
  readonly field: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly km: number;
  readonly orRemote: boolean;
}

/** Counts of one field. */
export type FacetPlan = { readonly field: string; readonly disjunctive: boolean } & (
  | { readonly kind: 'values'; readonly flag: boolean; readonly limit: number }
  | {
      readonly kind: 'buckets';
      readonly bounds: readonly number[];
      /** The bounds as they were asked for. */
      readonly labels: readonly (number | string)[];
    }
);

/** Which figure of which pay. */
export interface PayFigurePlan {
  readonly currency: string;
  readonly of: PayFigure;
}

/** Summary of one field. */
export interface StatsPlan {
  readonly field: string;
  readonly by?: string;
  readonly quantiles: readonly number[];
  readonly histogram?: readonly number[];
  readonly minGroup: number;
  /** For pay. */
  readonly pay?: PayFigurePlan;
  /** Units in a year: figures are divided by it. */
  readonly divisor: number;
}

/** One step of the order. */
export type OrderStep =
  | { readonly by: 'relevance' }
  | { readonly by: 'distance' }
  | { readonly by: 'number' | 'keyword'; readonly field: string; readonly descending: boolean }
  | { readonly by: 'pay'; readonly field: string; readonly pay: PayFigurePlan; readonly descending: boolean };

/** What a document is ordered by in one step; null where it has no value. */
export type SortKey = number | string | null;

/** A query in the form that engines run: checked, complete, and with nothing left to decide. */
export interface Plan {
  readonly text?: TextPlan;
  readonly where: readonly Conjunct[];
  readonly near?: NearPlan;
  readonly select: readonly string[];
  readonly facets: readonly FacetPlan[];
  readonly stats: readonly StatsPlan[];
  readonly highlight: readonly string[];
  /** The steps; the key of the document comes last, ascending by code point. */
  readonly order: readonly OrderStep[];
  readonly diversify?: { readonly field: string; readonly max: number };
  readonly first: number;
  /** Keys of the last hit before this page, its id at the end. */
  readonly after?: readonly SortKey[];
  /** A document that is left out. */
  readonly except?: string;
  /** Binds cursors to what is found and its order. */
  readonly fingerprint: string;
}
