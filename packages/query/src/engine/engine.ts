import type { AnyCollection, StoredDocument } from '../collection/collection.ts';
import type { Plan, SortKey } from '../query/plan.ts';
import type { BucketCount, Facet, Stats, ValueCount } from '../query/search-result.ts';

/** A document that was found, with what it was ordered by. */
export interface FoundDocument {
  /** The document; at least what the plan selects and highlights. */
  readonly document: StoredDocument;
  /** Points of its words. */
  readonly relevance: number;
  /** Kilometres to the nearest position. */
  readonly km?: number;
  /** One key a step of the order, then the id. */
  readonly keys: readonly SortKey[];
}

/** What an engine answers. */
export interface Answer {
  /** How many documents are found in all. */
  readonly total: number;
  /** The page that the plan asks for. */
  readonly hits: readonly FoundDocument[];
  /** Whether more follow. */
  readonly hasMore: boolean;
  /** Counts by field. */
  readonly facets: Readonly<Record<string, Facet<ValueCount<string | boolean> | BucketCount<number | string>>>>;
  /** Summaries by field. */
  readonly stats: Readonly<Record<string, Stats>>;
}

/** What holds the documents of one collection. Calls may overlap; writes take effect in the order they were made. */
export interface EngineSession {
  /** Stores documents in place of those with the same id; resolves when they are safe. No id comes twice. */
  upsert(documents: readonly StoredDocument[]): Promise<void>;
  /** Removes documents; gives how many there were. */
  remove(ids: readonly string[]): Promise<number>;
  /** The document with an id. */
  get(id: string): Promise<StoredDocument | undefined>;
  /** Runs a plan; rejects with the signal's reason once it is aborted. */
  run(plan: Plan, signal?: AbortSignal): Promise<Answer>;
  /**
   * How a plan is run, step by step.
   *
   * @default the steps of the plan itself, one after the other
   */
  explain?(plan: Plan): Promise<readonly string[]>;
  /** Gives back what is held. */
  close(): Promise<void>;
}

/** Where documents are kept and searched. Holds nothing until a store opens it. */
export interface Engine<Session extends EngineSession = EngineSession> {
  /** Its name, for developers. */
  readonly name: string;
  /** Opens it for the documents of one collection. */
  open(collection: AnyCollection): Promise<Session>;
}
