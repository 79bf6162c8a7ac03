export { parseQueryString } from './address/parse-query-string.ts';
export { toQueryString } from './address/to-query-string.ts';
export type { AnyCollection, Collection, FieldTable, StoredDocument } from './collection/collection.ts';
export type {
  DayField,
  Field,
  FieldKind,
  FlagField,
  KeywordField,
  NumberField,
  PayField,
  PositionField,
  RangeField,
  TextField,
  Tier,
  YearlyPay,
} from './collection/field.ts';
export type { Shape } from './collection/shape.ts';
export type { Answer, Engine, EngineSession, FoundDocument } from './engine/engine.ts';
export type {
  MergeableSession,
  PartialAnswer,
  PartialFacet,
  PartialHit,
  PartialStats,
} from './engine/partial-answer.ts';
export { shard } from './engine/shard.ts';
export { isQueryError, QueryError, type QueryErrorCode, type QueryErrorOptions } from './error/query-error.ts';
export { POSTING_FIELDS } from './posting/posting-fields.ts';
export { POSTINGS, type PostingCollection } from './posting/postings.ts';
export type { StoredPosting } from './posting/stored-posting.ts';
export { defineQuery } from './query/define-query.ts';
export type {
  BucketFacetRequest,
  FacetName,
  FacetRequest,
  HighlightName,
  Near,
  NumberStatsRequest,
  PayFigure,
  PayStatsRequest,
  Query,
  SelectName,
  Sort,
  StatsName,
  StatsRequest,
  TextQuery,
  ValueFacetRequest,
} from './query/query.ts';
export type {
  BucketCount,
  Facet,
  FacetOf,
  Highlight,
  Hit,
  SearchResult,
  Stats,
  StatsGroup,
  ValueCount,
} from './query/search-result.ts';
export type {
  BoundsCondition,
  Condition,
  KeywordCondition,
  KeywordValue,
  PayCondition,
  Where,
  WhereName,
} from './query/where.ts';
export { createStore } from './store/create-store.ts';
export type { Explanation, Store, StoreOptions } from './store/store.ts';
