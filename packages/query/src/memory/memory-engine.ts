import { analyseText } from '@berufsbild/core/text';
import type { AnyCollection, StoredDocument } from '../collection/collection.ts';
import { type ReadDocument, readDocument } from '../collection/read-document.ts';
import type { Engine } from '../engine/engine.ts';
import { bruteForceAnswer } from '../testing/brute-force-answer.ts';
import type { Storage } from './storage.ts';

/** Options of {@link memoryEngine}. */
export interface MemoryEngineOptions {
  /**
   * Where the documents are kept beyond the process.
   *
   * @default nowhere
   */
  readonly storage?: Storage;
}

export function memoryEngine({ storage }: MemoryEngineOptions = {}): Engine {
  return { name: 'memory', open: (collection) => open(collection, storage) };
}

async function open(collection: AnyCollection, storage: Storage | undefined) {
  const rows = new Map<string, { document: StoredDocument; read: ReadDocument }>();
  const put = (documents: readonly StoredDocument[]) => {
    for (const document of documents)
      rows.set(document.id, { document, read: readDocument(collection, document, analyseText) });
  };
  if (storage !== undefined) for await (const documents of storage.load()) put(documents);
  return {
    async upsert(documents: readonly StoredDocument[]) {
      await storage?.put(documents);
      put(documents);
    },
    async remove(ids: readonly string[]) {
      await storage?.remove(ids);
      return ids.filter((id) => rows.delete(id)).length;
    },
    get: async (id: string) => rows.get(id)?.document,
    run: async (plan: Parameters<typeof bruteForceAnswer>[0]) => bruteForceAnswer(plan, [...rows.values()]),
    explain: async () => [],
    close: async () => storage?.close(),
  };
}
