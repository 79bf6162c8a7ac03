import type { AnyCollection, DocumentOf } from '../collection/collection.ts';
import type { PostingCollection } from '../posting/postings.ts';
import type { FacetName, HighlightName, Query, SelectName, StatsName } from '../query/query.ts';
import type { Hit, SearchResult } from '../query/search-result.ts';

/** What a call that searches may take. */
export interface StoreOptions {
  /** Ends the call, in the middle of a long search too; it rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** How an engine goes about a query. */
export interface Explanation {
  /** Name of the engine. */
  readonly engine: string;
  /** What it does, step by step, in words for developers. */
  readonly steps: readonly string[];
}

/**
 * Documents that can be searched, counted and summarised.
 *
 * @typeParam Schema - The collection.
 */
export interface Store<Schema extends AnyCollection = PostingCollection> {
  /** Finds, counts and summarises in one call. Rejects with a {@link QueryError} that names every problem of the query. */
  search<
    const Select extends SelectName<Schema> = never,
    const Facet extends FacetName<Schema> = never,
    const Stat extends StatsName<Schema> = never,
    const Highlighted extends HighlightName<Schema> = never,
  >(
    query: Query<Schema, Select, Facet, Stat, Highlighted>,
    options?: StoreOptions,
  ): Promise<SearchResult<Schema, Select, Facet, Stat, Highlighted>>;
  /** All hits of a query in order, from `after` on; `first` plays no part. Takes no facets and no stats. */
  stream<const Select extends SelectName<Schema> = never, const Highlighted extends HighlightName<Schema> = never>(
    query: Query<Schema, Select, never, never, Highlighted>,
    options?: StoreOptions,
  ): AsyncIterable<Hit<Schema, Select, Highlighted>>;
  /** The document with a key, whole, and not to be changed; undefined where there is none. */
  get(id: string): Promise<DocumentOf<Schema> | undefined>;
  /**
   * Stores documents, in place of those with the same key. Resolves when they are safe; rejects with `query/document`,
   * a TypeError too, and has stored none, where one has no key, a value of another type than its own or, of a posting, no
   * title. Its message names the key of each such document, the path, and what was expected there.
   */
  upsert(documents: DocumentOf<Schema> | readonly DocumentOf<Schema>[]): Promise<void>;
  /** Removes documents by key; gives how many there were. */
  remove(ids: string | readonly string[]): Promise<number>;
  /** Documents with the words of this one, the most relevant first, without itself; none for an unknown key. */
  similar<
    const Select extends SelectName<Schema> = never,
    const Facet extends FacetName<Schema> = never,
    const Stat extends StatsName<Schema> = never,
    const Highlighted extends HighlightName<Schema> = never,
  >(
    id: string,
    query?: Omit<Query<Schema, Select, Facet, Stat, Highlighted>, 'text'>,
    options?: StoreOptions,
  ): Promise<SearchResult<Schema, Select, Facet, Stat, Highlighted>>;
  /**
   * Keeps a query under a name for {@link Store.match}, in place of one with the same name; undefined forgets it. It is
   * kept as long as the store is open and nowhere else: who wants it longer stores it and saves it anew at the start.
   */
  save(name: string, query: Query<Schema> | undefined): Promise<void>;
  /**
   * The names of the saved queries that would find this document, by code point. It need not be stored. Rejects with
   * `query/document` where a value is of another type than its own.
   */
  match(document: DocumentOf<Schema>): Promise<readonly string[]>;
  /** How the engine goes about a query. */
  explain(query: Query<Schema>): Promise<Explanation>;
  /** Gives back what the engine holds; every later call rejects with `query/closed`. */
  close(): Promise<void>;
}
