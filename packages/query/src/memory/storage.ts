import type { StoredDocument } from '../collection/collection.ts';
import type { MemoryIndex } from './memory-index.ts';

/** Where a memory engine keeps its documents beyond the process: four functions. */
export interface Storage {
  /** All documents, in batches. Called once, before anything else. */
  load(): AsyncIterable<readonly StoredDocument[]>;
  /** Stores documents in place of those with the same id, all of them or none; resolves when they are safe. */
  put(documents: readonly StoredDocument[]): Promise<void>;
  /** Removes documents, all of them or none; resolves when they are safely gone. */
  remove(ids: readonly string[]): Promise<void>;
  /** Gives back what it holds. */
  close(): Promise<void>;
  /** Where it keeps the index of an engine too, so that the next one need not read every document. */
  readonly index?: IndexStorage;
}

/** Keeps the index of an engine beside the documents; what is lost of it is made again. */
export interface IndexStorage {
  /**
   * Fills an empty index with the one that was kept last. Called before `load`, which is not called then.
   *
   * @returns The ids of the documents that have come, changed or gone since; undefined where nothing fits.
   */
  restore(index: MemoryIndex): Promise<readonly string[] | undefined>;
  /** The document with an id as it is kept now; a restored index reads them one by one. */
  read(id: string): StoredDocument | undefined;
  /** Keeps an index that holds all documents. */
  keep(index: MemoryIndex): Promise<void>;
}
