import type { Plan } from '../query/plan.ts';
import type { EngineSession, FoundDocument } from './engine.ts';

/** Counts of one facet, nothing left out. */
export interface PartialFacet {
  /** All values that there may be; of buckets, their numbers. */
  readonly values: readonly (string | number)[];
  /** Documents by place of the value; may be 0. */
  readonly counts: ArrayLike<number>;
  /** Documents without a value. */
  readonly unknown: number;
}

/** The figures of one summary, nothing left out. */
export interface PartialStats {
  /** Ascending figures by value of `by`; under '' without `by`. */
  readonly groups: ReadonlyMap<string, ArrayLike<number>>;
  /** Documents whose range is open where the figure would stand. */
  readonly open: number;
  /** Documents without a value. */
  readonly unknown: number;
}

/** A hit with the value that diversity goes by. */
export interface PartialHit extends FoundDocument {
  /** Value of the field of `diversify`; absent where it has none. */
  readonly group?: string;
}

/** What one of several engines contributes to an answer; nothing in it is cut before it can be merged. */
export interface PartialAnswer {
  /** Documents that match, on this page or not. */
  readonly total: number;
  /**
   * In order, at least one more than the page holds. With `diversify`, all that stand among the first of their group,
   * from the very first on, whatever `after` says: another engine may hold hits that come before them.
   */
  readonly hits: readonly PartialHit[];
  /** By place in the plan. */
  readonly facets: readonly PartialFacet[];
  /** By place in the plan. */
  readonly stats: readonly PartialStats[];
}

/** An engine whose answers can be merged with others' and stay exact. */
export interface MergeableSession extends EngineSession {
  /** Its part of an answer. */
  part(plan: Plan, signal?: AbortSignal): Promise<PartialAnswer>;
}
