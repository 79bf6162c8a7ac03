import { crc32 } from 'node:zlib';
import type { Database, RootDatabase } from 'lmdb';
import type { StoredDocument } from '../collection/collection.ts';
import { QueryError } from '../error/query-error.ts';
import { importStore } from './import-store.ts';

/** Documents in a file, each write of them whole or not at all. */
export interface DocumentFile {
  /** All documents, in batches. */
  all(): Iterable<readonly StoredDocument[]>;
  /** The document with an id. */
  get(id: string): StoredDocument | undefined;
  /** Stores some documents and removes others; resolves when the disk has it. */
  write(documents: readonly StoredDocument[], removed: readonly string[]): Promise<void>;
  /** Says whose documents these are; gives whether they are, or are nobody's yet. */
  claim(collection: string): Promise<boolean>;
  /** Number of the last write. */
  rev(): number;
  /** The ids that writes after this one name; undefined where it lies too far back. */
  changedSince(rev: number): readonly string[] | undefined;
  /** Forgets which ids were named by writes up to now. */
  forgetChanges(): Promise<void>;
  close(): Promise<void>;
}

/** Documents of a batch while all are read. */
const BATCH = 1000;
/** Ids of changes that are kept; with more, an index is made again from all documents. */
const MOST_CHANGES = 50_000;
/** Bytes of the sum that stands before each document. */
const SUM = 4;

/** Opens the documents in a file, which is made where it is not there. */
export async function openDocumentFile(path: string): Promise<DocumentFile> {
  const { open } = await importStore();
  const root: RootDatabase = open({ path, noSubdir: true, maxDbs: 8, overlappingSync: false });
  const documents: Database<Buffer, Buffer> = root.openDB('documents', { encoding: 'binary', keyEncoding: 'binary' });
  /** Ids by number of the write. */
  const changes: Database<readonly string[], number> = root.openDB('changes', { encoding: 'json' });
  /** `rev`: number of the last write; `forgotten`: number of the last one whose ids are not in `changes`. */
  const meta: Database<number, 'rev' | 'forgotten'> = root.openDB('meta', { encoding: 'json' });
  const names: Database<string, 'collection'> = root.openDB('names', { encoding: 'json' });
  let kept = 0;
  for (const { value } of changes.getRange({})) kept += value.length;

  const rev = () => meta.get('rev') ?? 0;
  const forget = () => {
    changes.clearSync();
    meta.put('forgotten', rev());
    kept = 0;
  };
  return {
    *all() {
      let batch: StoredDocument[] = [];
      for (const { value } of documents.getRange({})) {
        batch.push(decoded(value));
        if (batch.length < BATCH) continue;
        yield batch;
        batch = [];
      }
      yield batch;
    },
    get(id) {
      const value = documents.get(Buffer.from(id));
      return value === undefined ? undefined : decoded(value);
    },
    async write(stored, removed) {
      const entries = stored.map((document) => [Buffer.from(document.id), encoded(document)] as const);
      const ids = [...stored.map(({ id }) => id), ...removed];
      await committed(root, () => {
        const next = rev() + 1;
        for (const [key, value] of entries) documents.put(key, value);
        for (const id of removed) documents.remove(Buffer.from(id));
        changes.put(next, ids);
        meta.put('rev', next);
        kept += ids.length;
        if (kept > MOST_CHANGES) forget();
      });
    },
    async claim(collection) {
      const owner = names.get('collection');
      if (owner === undefined) await committed(root, () => void names.put('collection', collection));
      return (owner ?? collection) === collection;
    },
    rev,
    changedSince(since) {
      if (since < (meta.get('forgotten') ?? 0)) return undefined;
      const named = [...changes.getRange({ start: since + 1 })].flatMap(({ value }) => value);
      return [...new Set(named)];
    },
    forgetChanges: () => committed(root, forget),
    close: () => root.close(),
  };
}

async function committed(root: RootDatabase, change: () => void): Promise<void> {
  try {
    await root.transaction(change);
  } catch (cause) {
    throw new QueryError('storage/failed', 'The storage could not be written.', { cause });
  }
}

function encoded(document: StoredDocument): Buffer {
  const json = Buffer.from(jsonOf(document));
  const value = Buffer.allocUnsafe(SUM + json.length);
  value.writeUInt32LE(crc32(json), 0);
  json.copy(value, SUM);
  return value;
}

function jsonOf(document: StoredDocument): string {
  try {
    return JSON.stringify(document);
  } catch (cause) {
    throw new QueryError('storage/failed', `The document ${JSON.stringify(document.id)} has no form in JSON.`, {
      cause,
    });
  }
}

function decoded(value: Buffer): StoredDocument {
  return JSON.parse(value.toString('utf8', SUM)) as StoredDocument;
}
