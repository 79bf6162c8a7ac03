import type { StoredDocument } from '../collection/collection.ts';

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
}
