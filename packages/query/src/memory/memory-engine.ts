import type { AnyCollection, StoredDocument } from '../collection/collection.ts';
import type { Engine } from '../engine/engine.ts';
import { mergeAnswers } from '../engine/merge-answers.ts';
import type { MergeableSession, PartialAnswer } from '../engine/partial-answer.ts';
import { QueryError } from '../error/query-error.ts';
import type { Plan } from '../query/plan.ts';
import { memoOf } from './memo.ts';
import { addDocument, compact, documentAt, type MemoryIndex, memoryIndex, removeDocument } from './memory-index.ts';
import { partialAnswerOf } from './partial-answer-of.ts';
import type { Storage } from './storage.ts';

/** Options of {@link memoryEngine}. */
export interface MemoryEngineOptions {
  /**
   * Where the documents are kept beyond the process.
   *
   * @default nowhere: they end with the process
   */
  readonly storage?: Storage;
}

/**
 * An engine that keeps all documents and their index in memory: columns, inverted words, no dependency. It runs in
 * browsers, workers and servers.
 *
 * The documents that it is given must not be changed afterwards.
 *
 * @param options - Where the documents are kept beyond the process.
 * @returns An engine for `createStore`. Each store that opens it has its own documents; with a storage it is for one
 * store at a time, and the next one is refused with `storage/locked`.
 *
 * @example
 * memoryEngine().name //=> 'memory'
 */
export function memoryEngine({ storage }: MemoryEngineOptions = {}): Engine<MergeableSession> {
  return { name: 'memory', open: (collection) => openMemory(collection, storage) };
}

/** So many slots are looked at before others get a turn, who may end the search. */
const LONG = 2 ** 20;

/** Storages that a store has open. */
const IN_USE = new WeakSet<Storage>();

async function openMemory(collection: AnyCollection, storage: Storage | undefined): Promise<MergeableSession> {
  if (storage !== undefined) {
    if (IN_USE.has(storage)) throw new QueryError('storage/locked', 'The storage is open already.');
    IN_USE.add(storage);
  }
  const release = async () => {
    try {
      await storage?.close();
    } finally {
      IN_USE.delete(storage as Storage);
    }
  };
  const index = memoryIndex(collection);
  const memo = memoOf(index);
  let lastWrite: Promise<unknown> = Promise.resolve();

  let writes = 0;
  const changed = () => {
    writes += 1;
    memo.changed();
    if (compact(index)) memo.renumbered();
  };
  const put = (documents: readonly StoredDocument[]) => {
    for (const document of documents) addDocument(index, document);
    changed();
  };
  const removed = (ids: readonly string[]) => {
    const { length } = ids.filter((id) => removeDocument(index, id));
    changed();
    return length;
  };
  /** One write after the other: what is stored last is found. */
  const inTurn = <Value>(write: () => Promise<Value>): Promise<Value> => {
    const turn = lastWrite.then(write);
    lastWrite = turn.catch(() => undefined);
    return turn;
  };
  const part = async (plan: Plan, signal?: AbortSignal, pauses = signal !== undefined): Promise<PartialAnswer> => {
    const steps = partialAnswerOf(index, plan, memo);
    const before = writes;
    for (let looked = 0; ; ) {
      signal?.throwIfAborted();
      const step = steps.next();
      if (step.done) return step.value;
      looked += step.value;
      if (!pauses || looked < LONG) continue;
      looked = 0;
      memo.leaveScores();
      await new Promise((resolve) => setTimeout(resolve));
      // Somebody has written: anew, and in one go, lest writes keep it from ever coming to its end.
      if (writes !== before) return part(plan, signal, false);
    }
  };

  /** Reads what is about to be written over, so that it is found until the write has taken effect. */
  const readBefore = (ids: readonly string[]) => {
    if (index.read === undefined) return;
    for (const id of ids) documentAt(index, index.slotOf.get(id) ?? -1);
  };

  if (storage !== undefined) {
    try {
      await load(storage, index, put, removed);
    } catch (error) {
      await release();
      throw error;
    }
  }
  return {
    upsert: (documents) =>
      inTurn(async () => {
        readBefore(documents.map(({ id }) => id));
        await storage?.put(documents);
        put(documents);
      }),
    remove: (ids) =>
      inTurn(async () => {
        readBefore(ids);
        await storage?.remove(ids);
        return removed(ids);
      }),
    get: async (id) => documentAt(index, index.slotOf.get(id) ?? -1),
    part: (plan, signal) => part(plan, signal),
    run: async (plan, signal) => mergeAnswers(plan, [await part(plan, signal)]),
    close: () =>
      inTurn(async () => {
        try {
          await storage?.index?.keep(index);
        } finally {
          await release();
        }
      }),
  };
}

/** From so many documents on that had to be read, the index is kept at once: the next start may follow a crash. */
const MANY = 1000;

/** Fills an index: with the one that was kept and what has changed since, or document by document. */
async function load(
  storage: Storage,
  index: MemoryIndex,
  put: (documents: readonly StoredDocument[]) => void,
  remove: (ids: readonly string[]) => void,
): Promise<void> {
  const changed = await storage.index?.restore(index);
  if (changed === undefined) {
    for await (const documents of storage.load()) put(documents);
  } else {
    index.read = (id) => storage.index?.read(id);
    remove(changed);
    put(changed.map((id) => storage.index?.read(id)).filter((document) => document !== undefined));
  }
  if ((changed?.length ?? index.ids.length) > MANY) await storage.index?.keep(index);
}
