import { createTextAnalyser, createTextReader, type TextToken } from '@berufsbild/core/text';
import { assertCollection } from '../collection/assert-collection.ts';
import type { AnyCollection, StoredDocument } from '../collection/collection.ts';
import type { Field, TextField } from '../collection/field.ts';
import { readDocument } from '../collection/read-document.ts';
import type { Engine, EngineSession, FoundDocument } from '../engine/engine.ts';
import { QueryError } from '../error/query-error.ts';
import { invalidQuery } from '../query/assert-query.ts';
import { shown } from '../query/check.ts';
import { writeCursor } from '../query/cursor.ts';
import { highlight } from '../query/highlight.ts';
import { LIMITS } from '../query/limits.ts';
import type { Plan } from '../query/plan.ts';
import { type CheckedQuery, planQuery } from '../query/plan-query.ts';
import { queryCheck } from '../query/query-check.ts';
import { boundedStats } from './bounded-stats.ts';
import { documentCheck } from './document-check.ts';
import { explainPlan } from './explain-plan.ts';
import { savedQueries } from './saved-queries.ts';
import type { Explanation, StoreOptions } from './store.ts';

/** Hits of one page of a stream. */
const STREAM_PAGE = 500;
/** Words of a document that similar ones are looked for by. */
const SIMILAR_WORDS = 1000;

/** A store as the engines see it: no document and no query has a type. */
interface OpenStore {
  search(query: unknown, options?: StoreOptions): Promise<unknown>;
  stream(query: unknown, options?: StoreOptions): AsyncIterable<unknown>;
  get(id: string): Promise<StoredDocument | undefined>;
  upsert(documents: StoredDocument | readonly StoredDocument[]): Promise<void>;
  remove(ids: string | readonly string[]): Promise<number>;
  similar(id: string, query?: unknown, options?: StoreOptions): Promise<unknown>;
  save(name: string, query: unknown): Promise<void>;
  match(document: StoredDocument): Promise<readonly string[]>;
  explain(query: unknown): Promise<Explanation>;
  close(): Promise<void>;
}

/** Opens a store; {@link createStore} gives it its types. */
export async function openStore(engine: Engine, collection: AnyCollection): Promise<OpenStore> {
  assertCollection(collection);
  const opened = await engine.open(collection);
  const check = queryCheck(collection);
  const documents = documentCheck(collection);
  const analyse = createTextAnalyser();
  const readWords = createTextReader((word) => [word]);
  const saved = savedQueries();
  let isClosed = false;

  const session = (): EngineSession => {
    if (isClosed) throw new QueryError('query/closed', 'The store is closed.');
    return opened;
  };
  const plan = (query: unknown, without?: readonly string[]): Plan => {
    const issues = check(query, without);
    if (issues.length > 0) throw invalidQuery(issues);
    const planned = planQuery(query as CheckedQuery, collection);
    if ('code' in planned) throw invalidQuery([planned]);
    return planned;
  };
  const hitOf = (planned: Plan, { document, relevance, km }: FoundDocument) => ({
    id: document.id,
    document: selected(document, planned.select),
    relevance,
    ...(km === undefined ? {} : { km }),
    highlight: highlight(planned, collection, document, analyse),
  });
  const run = async (planned: Plan, { signal }: StoreOptions = {}) => {
    signal?.throwIfAborted();
    const { total, hits, hasMore, facets, stats } = await session().run(planned, signal);
    const last = hasMore ? hits.at(-1) : undefined;
    const next = last === undefined ? {} : { next: writeCursor(planned, last.keys) };
    const bounded = Object.fromEntries(Object.entries(stats).map(([name, summary]) => [name, boundedStats(summary)]));
    return { total, hits: hits.map((hit) => hitOf(planned, hit)), facets, stats: bounded, ...next };
  };

  return {
    search: async (query, options) => run(plan(query), options),

    async *stream(query, options) {
      const whole = { ...plan(query, ['facets', 'stats']), first: STREAM_PAGE };
      for (let page: Plan | undefined = whole; page !== undefined; ) {
        options?.signal?.throwIfAborted();
        const answer = await session().run(page, options?.signal);
        for (const hit of answer.hits) {
          options?.signal?.throwIfAborted();
          yield hitOf(page, hit);
        }
        const last = answer.hits.at(-1);
        page = answer.hasMore && last !== undefined ? { ...whole, after: last.keys } : undefined;
      }
    },

    get: async (id) => (typeof id === 'string' ? session().get(id) : undefined),

    async upsert(given) {
      const last = new Map(documents.storable(given).map((document) => [document.id, document]));
      await session().upsert([...last.values()]);
    },

    async remove(ids) {
      const keys = [...new Set(typeof ids === 'string' ? [ids] : ids)];
      return session().remove(keys.filter((id) => typeof id === 'string'));
    },

    async similar(id, query = {}, options) {
      plan(query, ['text']);
      const document = await session().get(id);
      const words = document === undefined ? '' : similarWords(collection, document, analyse);
      const text = { words, mode: 'any', prefix: false, typos: 0 };
      const planned = plan({ ...(query as CheckedQuery), text });
      return run({ ...planned, ...(planned.text === undefined ? NOTHING : {}), except: id }, options);
    },

    async save(name, query) {
      session();
      if (typeof name !== 'string')
        throw new TypeError(`save(name, query) takes a text as name, received ${shown(name)}`);
      saved.set(name, query === undefined ? undefined : plan(query));
    },

    async match(document) {
      session();
      return saved.matching(readDocument(collection, documents.readable(document), readWords));
    },

    async explain(query) {
      const planned = plan(query);
      return { engine: engine.name, steps: (await session().explain?.(planned)) ?? explainPlan(planned) };
    },

    async close() {
      if (isClosed) return;
      isClosed = true;
      await opened.close();
    },
  };
}

/** A condition that no document fulfils. */
const NOTHING = { where: [{ predicate: { op: 'or', of: [] } }] } as const;

function selected(document: StoredDocument, names: readonly string[]): Readonly<Record<string, unknown>> {
  const properties = document as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(properties, name)).map((name) => [name, properties[name]]),
  );
}

function similarWords(
  { fields, similarBy }: AnyCollection,
  document: StoredDocument,
  analyse: (text: string) => readonly TextToken[],
): string {
  const texts = similarBy.flatMap((name) => {
    const field = fields[name] as Field<StoredDocument>;
    return field.kind === 'text' ? ((field as TextField<StoredDocument>).read(document) ?? []) : [];
  });
  const words = texts
    .filter((text) => text !== undefined)
    .join(' ')
    .slice(0, SIMILAR_WORDS);
  return words.slice(0, analyse(words)[LIMITS.words]?.start);
}
