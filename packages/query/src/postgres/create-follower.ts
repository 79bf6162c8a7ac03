import type { AnyCollection, DocumentOf } from '../collection/collection.ts';
import { POSTINGS, type PostingCollection } from '../posting/postings.ts';
import type { StoredPosting } from '../posting/stored-posting.ts';
import type { PostgresClient } from './client.ts';
import { type Database, databaseOf } from './database.ts';
import { type Tables, tablesOf } from './tables.ts';

/** What is kept up to date: a store over any engine, or anything with these two functions. */
export interface FollowerTarget<Document = StoredPosting> {
  /** Stores documents in place of those with the same id. */
  upsert(documents: readonly Document[]): Promise<unknown>;
  /** Removes documents, known or not. */
  remove(ids: readonly string[]): Promise<unknown>;
}

/** How far a follower has read: up to a document of a revision. */
export interface Revision {
  /** Number of the write. */
  readonly rev: number;
  /** Id of the last document that was read of it. */
  readonly id: string;
}

/**
 * Options of {@link createFollower}.
 *
 * @typeParam Schema - The collection.
 */
export interface FollowerOptions<Schema extends AnyCollection = PostingCollection> {
  /** The database that a `postgresEngine` writes to. It stays the caller's to close. */
  readonly client: PostgresClient;
  /** What is kept up to date. */
  readonly target: FollowerTarget<DocumentOf<Schema>>;
  /**
   * The schema in which the tables lie.
   *
   * @default 'public'
   */
  readonly schema?: string;
  /**
   * What is stored.
   *
   * @default the collection of postings
   */
  readonly collection?: Schema;
  /**
   * Where to go on, for a target that outlives the process.
   *
   * @default the beginning
   */
  readonly from?: Revision;
}

/** Keeps a target up to date. */
export interface Follower {
  /**
   * Brings all that was written since the last call to the target, in the order in which it was written; calls take
   * turns. What failed half-way is brought again by the next call.
   *
   * @returns How many changes there were.
   */
  catchUp(options?: { readonly signal?: AbortSignal }): Promise<number>;
  /** How far it has read. */
  position(): Revision;
}

/** Changes that are read at a time. */
const PAGE = 1000;

/**
 * Keeps another store up to date with a PostgreSQL engine: a memory engine beside each web server answers, the database
 * is the truth. The caller decides when to catch up: every second, or at a notification.
 *
 * Nothing is missed, whichever of several writers commits last: writes get their revision under a lock that they hold
 * until they are committed. Removals are followed too.
 *
 * @param options - What is followed, and who follows.
 * @returns The follower.
 *
 * @example
 * const client = { query: async () => ({ rows: [] }), transaction: (work) => work(client) };
 * const store = await createStore(memoryEngine());
 * const follower = createFollower({ client, target: store });
 * await follower.catchUp() //=> 0
 */
export function createFollower<Schema extends AnyCollection = PostingCollection>({
  client,
  target,
  schema = 'public',
  collection,
  from = { rev: 0, id: '' },
}: FollowerOptions<Schema>): Follower {
  const database = databaseOf(client);
  const tables = tablesOf(collection ?? POSTINGS, schema);
  let position = from;
  let turn: Promise<unknown> = Promise.resolve();

  const catchUp = async (signal?: AbortSignal): Promise<number> => {
    let count = 0;
    for (let isWhole = false; !isWhole; ) {
      const changes = await changesAfter(database, tables, position, signal);
      await apply(changes, target);
      position = changes.at(-1) ?? position;
      count += changes.length;
      isWhole = changes.length < PAGE;
    }
    return count;
  };
  return {
    catchUp({ signal } = {}) {
      const caughtUp = turn.then(() => catchUp(signal));
      turn = caughtUp.catch(() => undefined);
      return caughtUp;
    },
    position: () => ({ rev: position.rev, id: position.id }),
  };
}

/** A document that was stored, or the id of one that was removed. */
interface Change extends Revision {
  readonly document: string | null;
}

/** The changes after a revision, in the order of their revisions. */
function changesAfter(
  database: Database,
  { documents, removed }: Tables,
  { rev, id }: Revision,
  signal: AbortSignal | undefined,
): Promise<readonly Change[]> {
  const from = (table: string, document: string) =>
    `(SELECT c.id, c.rev, ${document} AS document FROM ${table} c WHERE c.rev >= $1::bigint AND (c.rev > $1::bigint OR c.id > $2::text) ORDER BY c.rev, c.id LIMIT ${PAGE})`;
  const text = `SELECT a.id, a.rev::double precision AS rev, a.document FROM (${from(documents, 'c.document')} UNION ALL ${from(removed, 'NULL')}) a ORDER BY a.rev, a.id LIMIT ${PAGE}`;
  return database.read((run) => run<Change>({ text, values: [rev, id] }), signal);
}

/** Applies changes in order, as many at once as are of one sort. */
async function apply<Document>(changes: readonly Change[], target: FollowerTarget<Document>): Promise<void> {
  for (let start = 0; start < changes.length; ) {
    const isRemoval = changes[start]?.document === null;
    const end = changes.findIndex(({ document }, index) => index > start && (document === null) !== isRemoval);
    const alike = changes.slice(start, end < 0 ? changes.length : end);
    if (isRemoval) await target.remove(alike.map(({ id }) => id));
    else await target.upsert(alike.map(({ document }) => JSON.parse(document ?? '') as Document));
    start += alike.length;
  }
}
