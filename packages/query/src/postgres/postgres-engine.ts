import { createTextAnalyser } from '@berufsbild/core/text';
import { isStorableText } from '../collection/clean-value.ts';
import type { StoredDocument } from '../collection/collection.ts';
import type { Engine, EngineSession } from '../engine/engine.ts';
import type { Plan } from '../query/plan.ts';
import type { AnswerRow } from './answer-row.ts';
import type { PostgresClient } from './client.ts';
import type { SearchDialect } from './compile-context.ts';
import { compileSearch } from './compile-search.ts';
import { type Database, databaseOf, type Run, settingStatements } from './database.ts';
import { findNearlyWords, nearlyWordsStatement } from './find-nearly-words.ts';
import { knownWords } from './known-words.ts';
import { lockWrites, migrate, nextRevision } from './migrate.ts';
import { readAnswer } from './read-answer.ts';
import type { Statement } from './statement.ts';
import { type Tables, tablesOf } from './tables.ts';
import { tombstonesStatement, writeDocuments } from './write-documents.ts';

/** Options of {@link postgresEngine}. */
export interface PostgresEngineOptions {
  /** A `Pool` of `pg`, PGlite, or anything with their few functions. It stays the caller's to close. */
  readonly client: PostgresClient;
  /**
   * Whether the tables are distributed over the nodes of a Citus cluster.
   *
   * @default false
   */
  readonly distributed?: boolean;
  /**
   * The schema in which the tables lie; it must exist.
   *
   * @default 'public'
   */
  readonly schema?: string;
}

/**
 * An engine that keeps and searches the documents in PostgreSQL 15 or later, PGlite or Citus. It brings no driver and
 * needs no extension; opening it creates its tables or brings them up to date.
 *
 * A failed call rejects with a `QueryError`, `query/engine`; where its `retryable` is true, such as for a lost
 * connection, the same call may succeed later. `upsert` and `remove` take effect whole or not at all. An aborted search
 * is cancelled on the server, over another connection of the pool; PGlite first ends the statement that runs.
 *
 * @param options - How to reach the database.
 * @returns An engine for `createStore`.
 *
 * @example
 * const client = { query: async () => ({ rows: [] }), transaction: (work) => work(client) };
 * postgresEngine({ client }).name //=> 'postgres'
 */
export function postgresEngine({ client, distributed = false, schema = 'public' }: PostgresEngineOptions): Engine {
  return {
    name: 'postgres',
    open: (collection) => openPostgres(databaseOf(client), tablesOf(collection, schema), distributed),
  };
}

/**
 * What the planner is told for a search with words. They lie outside of the rows, which it does not reckon with: it would
 * take reading them all for cheap where many rows have a word.
 */
const BY_INDEX = ['enable_seqscan = off'];
/**
 * What it is told where many rows are counted. It shares the computing among workers, but not the reading of pages, as if
 * they came from a single disk; most of them are in memory, and workers pay sooner than it takes for granted.
 */
const IN_PARALLEL = ['parallel_setup_cost = 0'];

/** Documents that are written anew at a time. */
const REWRITE_PAGE = 500;

async function openPostgres(database: Database, tables: Tables, distributed: boolean): Promise<EngineSession> {
  const analyse = createTextAnalyser();
  const known = knownWords();
  const dialect: SearchDialect = distributed ? 'pushdown' : 'materialise';
  let lastWrite: Promise<unknown> = Promise.resolve();

  /** One write after the other, in the order of the calls. */
  const inTurn = <Value>(write: (run: Run) => Promise<Value>): Promise<Value> => {
    const turn = lastWrite.then(() => database.write(write));
    lastWrite = turn.catch(() => undefined);
    return turn;
  };
  const put = (run: Run, documents: readonly StoredDocument[], rev: number) =>
    writeDocuments(run, tables, documents, rev, { analyse, isKnown: known.has });
  const rewrite = async (run: Run) => {
    const rev = await nextRevision(run, tables);
    for await (const documents of allDocuments(run, tables)) await put(run, documents, rev);
  };

  const reading = <Value>(plan: Plan, work: (run: Run) => Promise<Value>, signal?: AbortSignal): Promise<Value> => {
    const settings = settingsOf(plan);
    return settings === undefined ? database.read(work, signal) : database.readUnder(settings, work, signal);
  };

  await database.write(async (run) => {
    if (await migrate(run, tables, distributed)) await rewrite(run);
  });

  return {
    async upsert(documents) {
      if (documents.length === 0) return;
      const fresh = await inTurn(async (run) => {
        await lockWrites(run, tables);
        return put(run, documents, await nextRevision(run, tables));
      });
      known.add(fresh);
    },
    async remove(ids) {
      const storable = ids.filter(isStorableText);
      if (storable.length === 0) return 0;
      return inTurn(async (run) => {
        await lockWrites(run, tables);
        const removed = await run<{ id: string }>({
          text: `DELETE FROM ${tables.documents} WHERE id = ANY ($1::text[]) RETURNING id`,
          values: [storable],
        });
        if (removed.length > 0) {
          const rev = await nextRevision(run, tables);
          await run(
            tombstonesStatement(
              tables,
              removed.map(({ id }) => id),
              rev,
            ),
          );
        }
        return removed.length;
      });
    },
    async get(id) {
      if (!isStorableText(id)) return undefined;
      const text = `SELECT document FROM ${tables.documents} WHERE id = $1::text`;
      const [row] = await database.read((run) => run<{ document: string }>({ text, values: [id] }));
      return parsed(row?.document);
    },
    run: (plan, signal) =>
      reading(
        plan,
        async (run) => {
          const rows = await searchRows(run, tables, plan, dialect);
          if (!distributed) return readAnswer(plan, rows, ({ label }) => parsed(label));
          const documents = await documentsOf(
            run,
            tables,
            rows.flatMap(({ texts }) => texts?.[0] ?? []),
          );
          return readAnswer(plan, rows, ({ texts }) => documents.get(texts?.[0] ?? ''));
        },
        signal,
      ),
    explain: (plan) =>
      reading(plan, async (run) => {
        const nearly = nearlyWordsStatement(tables, plan.text);
        const statements = compileSearch(tables, plan, await findNearlyWords(run, tables, plan.text), dialect);
        const settings = settingStatements(settingsOf(plan) ?? []);
        return [...settings, ...[...(nearly === undefined ? [] : [nearly]), ...statements].flatMap(shown)];
      }),
    close: async () => {
      await lastWrite;
    },
  };
}

/** What the planner is told for a search; undefined where it may do as it thinks best. */
function settingsOf({ text, facets, stats }: Plan): readonly string[] | undefined {
  if (text !== undefined) return BY_INDEX;
  return facets.length + stats.length > 0 ? IN_PARALLEL : undefined;
}

async function searchRows(run: Run, tables: Tables, plan: Plan, dialect: SearchDialect): Promise<AnswerRow[]> {
  const nearly = await findNearlyWords(run, tables, plan.text);
  const rows: AnswerRow[] = [];
  for (const statement of compileSearch(tables, plan, nearly, dialect)) rows.push(...(await run<AnswerRow>(statement)));
  return rows;
}

async function documentsOf(
  run: Run,
  tables: Tables,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredDocument>> {
  const text = `SELECT id, document FROM ${tables.documents} WHERE id = ANY ($1::text[])`;
  const rows = ids.length === 0 ? [] : await run<{ id: string; document: string }>({ text, values: [ids] });
  return new Map(rows.map(({ id, document }) => [id, JSON.parse(document) as StoredDocument]));
}

async function* allDocuments(run: Run, { documents }: Tables): AsyncIterable<readonly StoredDocument[]> {
  const text = `SELECT id, document FROM ${documents} WHERE id > $1::text ORDER BY id LIMIT ${REWRITE_PAGE}`;
  for (let last: string | undefined = ''; last !== undefined; ) {
    const rows: readonly { id: string; document: string }[] = await run({ text, values: [last] });
    yield rows.map(({ document }) => JSON.parse(document) as StoredDocument);
    last = rows.length < REWRITE_PAGE ? undefined : rows.at(-1)?.id;
  }
}

function parsed(document: string | null = null): StoredDocument | undefined {
  return document === null ? undefined : (JSON.parse(document) as StoredDocument);
}

/** A statement and its parameters, for developers. */
function shown({ text, values }: Statement): readonly string[] {
  return [text, ...values.map((value, index) => `$${index + 1} = ${shownValue(value)}`)];
}

/** JSON, which has no infinite numbers. */
function shownValue(value: unknown): string {
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
