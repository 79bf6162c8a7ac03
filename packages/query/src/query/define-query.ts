import type { AnyCollection } from '../collection/collection.ts';
import { POSTINGS, type PostingCollection } from '../posting/postings.ts';
import { assertQuery } from './assert-query.ts';
import type { FacetName, HighlightName, Query, SelectName, StatsName } from './query.ts';

/**
 * Checks a query where it is written, and keeps its exact type for the answers.
 *
 * @param query - The query.
 * @param collection - What is asked about; job postings where it is not given.
 * @returns The same query.
 * @throws A {@link QueryError} `query/invalid` that names all problems.
 *
 * @example
 * defineQuery({ where: { level: 'entry' }, select: ['title'] }).select //=> ['title']
 */
export function defineQuery<
  Schema extends AnyCollection = PostingCollection,
  const Select extends SelectName<Schema> = never,
  const Facet extends FacetName<Schema> = never,
  const Stat extends StatsName<Schema> = never,
  const Highlighted extends HighlightName<Schema> = never,
>(
  query: Query<Schema, Select, Facet, Stat, Highlighted>,
  collection?: Schema,
): Query<Schema, Select, Facet, Stat, Highlighted> {
  assertQuery(query, collection ?? POSTINGS);
  return query;
}
