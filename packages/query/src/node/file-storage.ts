import { promises as files } from 'node:fs';
import { join } from 'node:path';
import { createIssue, type Issue } from '@berufsbild/core';
import { isQueryError, QueryError } from '../error/query-error.ts';
import type { Storage } from '../memory/storage.ts';
import { checkDocuments } from './check-documents.ts';
import { type DocumentFile, openDocumentFile } from './document-file.ts';
import { importStore } from './import-store.ts';
import { readIndexFile, writeIndexFile } from './index-file.ts';
import { indexKey } from './index-key.ts';
import { lockFolder } from './lock-folder.ts';
import { packIndex, unpackIndex } from './pack-index.ts';
import type { StorageIssueCode } from './storage.messages.ts';

/** Options of {@link fileStorage}. */
export interface FileStorageOptions {
  /**
   * Told what was mended: `storage/index-rebuilt` where the index that was kept was damaged and is built again.
   *
   * @default nobody is told
   */
  readonly onIssue?: (issue: Issue) => void;
}

/**
 * A storage of the memory engine in a folder on disk, over the package `lmdb`, which is to be installed beside this one.
 *
 * A write is on the disk, whole, before it is acknowledged; a process or machine that dies leaves all of it or nothing.
 * When the store is closed its index is kept too, so that the next start need not read every document.
 *
 * Everything that can go wrong comes as a `QueryError` when the store is created: `storage/peer-missing` where `lmdb` is
 * not installed, `storage/locked` where the folder is open in another place, `storage/damaged` with an issue for each
 * damaged document (`storage/document-damaged`) or for the file (`storage/unreadable`), `storage/failed` where the folder
 * cannot be made or used, or holds another collection. A write that fails rejects with `storage/failed` and has changed nothing.
 *
 * @param path - The folder, made where it is not there. It belongs to one store on one machine; processes that do not see
 * each other, as in two containers, are not kept apart.
 * @returns A storage for one store at a time.
 * @throws TypeError where `path` is no text or empty.
 *
 * @example
 * // The folder is opened when the store is created.
 * memoryEngine({ storage: fileStorage('postings') }).name //=> 'memory'
 */
export function fileStorage(path: string, { onIssue }: FileStorageOptions = {}): Storage {
  if (typeof path !== 'string' || path === '') throw new TypeError('path names the folder of the storage');
  const indexFile = join(path, 'index.bin');
  let opened: Promise<Opened> | undefined;
  const documents = async (): Promise<DocumentFile> => {
    opened ??= openFolder(path);
    return (await opened).documents;
  };
  /** Set once the documents are open. */
  let file: DocumentFile | undefined;
  /** Number of the last write that the index on disk holds. */
  let keptRev: number | undefined;

  return {
    async *load() {
      yield* (await documents()).all();
    },
    put: async (stored) => (await documents()).write(stored, []),
    remove: async (ids) => (await documents()).write([], ids),
    async close() {
      const folder = await opened;
      opened = undefined;
      file = undefined;
      await folder?.documents.close();
      await folder?.unlock();
    },
    index: {
      async restore(index) {
        const known = await documents();
        const { name } = index.collection;
        if (!(await known.claim(name))) {
          throw new QueryError(
            'storage/failed',
            `The storage in ${path} holds documents of another collection than ${name}.`,
          );
        }
        const kept = await readIndexFile(indexFile);
        file = known;
        if (kept === 'damaged') onIssue?.(createIssue<StorageIssueCode>('storage/index-rebuilt', 'warning'));
        if (kept === undefined || kept === 'damaged' || kept.key !== indexKey(index.collection)) return undefined;
        const changed = known.changedSince(kept.rev);
        if (changed === undefined) return undefined;
        unpackIndex(index, kept.packed);
        keptRev = kept.rev;
        return changed;
      },
      read: (id) => file?.get(id),
      async keep(index) {
        const known = await documents();
        const rev = known.rev();
        if (rev === keptRev) return;
        await orFailed(`The index of the storage in ${path} could not be kept.`, () =>
          writeIndexFile(indexFile, { key: indexKey(index.collection), rev, packed: packIndex(index) }),
        );
        await known.forgetChanges();
        keptRev = rev;
      },
    },
  };
}

interface Opened {
  readonly documents: DocumentFile;
  readonly unlock: () => Promise<void>;
}

async function openFolder(path: string): Promise<Opened> {
  await importStore();
  return orFailed(`The storage in ${path} cannot be opened.`, async () => {
    await files.mkdir(path, { recursive: true });
    const unlock = await lockFolder(path);
    try {
      const file = join(path, 'documents.mdb');
      await assertSound(file);
      return { documents: await openDocumentFile(file), unlock };
    } catch (error) {
      await unlock();
      throw error;
    }
  });
}

/** What the system refuses comes as `storage/failed`. */
async function orFailed<Value>(message: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    throw isQueryError(cause) ? cause : new QueryError('storage/failed', message, { cause });
  }
}

async function assertSound(file: string): Promise<void> {
  if (!(await isThere(file))) return;
  const damaged = await checkDocuments(file);
  if (damaged?.length === 0) return;
  const issues =
    damaged === undefined
      ? [createIssue<StorageIssueCode>('storage/unreadable', 'error', { params: { file } })]
      : damaged.map((id) => createIssue<StorageIssueCode>('storage/document-damaged', 'error', { received: id }));
  throw new QueryError('storage/damaged', `The storage in ${file} is damaged.`, { issues });
}

async function isThere(file: string): Promise<boolean> {
  try {
    await files.access(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
