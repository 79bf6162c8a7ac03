import type { AnyCollection, StoredDocument } from '../collection/collection.ts';
import { hashOf } from '../query/fingerprint.ts';
import type { Engine, EngineSession } from './engine.ts';
import { mergeAnswers } from './merge-answers.ts';
import type { MergeableSession } from './partial-answer.ts';

/**
 * Several engines as one: each document lies in one of them by its id, and every answer is the same as if one held all.
 *
 * Engines that keep their documents must come in the same number and order each time. An upsert of several documents is
 * whole or nothing in each engine, not over all of them.
 *
 * @param engines - Engines whose answers can be merged, such as memory engines; at least one.
 * @returns An engine for {@link createStore}, which rejects with a TypeError where the answers of one cannot be merged.
 * @throws RangeError where there is none.
 *
 * @example
 * shard([memoryEngine(), memoryEngine()]).name //=> 'shard(memory, memory)'
 */
export function shard(engines: readonly Engine<MergeableSession>[]): Engine {
  if (engines.length === 0) throw new RangeError('shard(engines) takes at least one engine, received 0');
  return {
    name: `shard(${engines.map(({ name }) => name).join(', ')})`,
    open: (collection) => openShards(engines, collection),
  };
}

/** Opens all engines or none: what has been opened is closed again where another one fails. */
async function allOpened(
  engines: readonly Engine<MergeableSession>[],
  collection: AnyCollection,
): Promise<readonly MergeableSession[]> {
  const outcomes = await Promise.allSettled(engines.map(async (engine) => mergeable(await engine.open(collection))));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  const sessions = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  if (failed === undefined) return sessions;
  await Promise.allSettled(sessions.map((session) => session.close()));
  throw failed.reason;
}

/** From JavaScript any engine may come. */
async function mergeable(session: MergeableSession): Promise<MergeableSession> {
  if (typeof session.part === 'function') return session;
  await (session as EngineSession).close();
  throw new TypeError('shard(engines) takes engines whose answers can be merged, such as memoryEngine()');
}

async function openShards(
  engines: readonly Engine<MergeableSession>[],
  collection: AnyCollection,
): Promise<EngineSession> {
  const sessions = await allOpened(engines, collection);
  const placeOf = (id: string) => hashOf(id) % sessions.length;
  const sessionOf = (id: string) => sessions[placeOf(id)] as MergeableSession;
  /** Calls each engine with its own items. */
  const spread = <Item, Value>(
    items: readonly Item[],
    idOf: (item: Item) => string,
    call: (session: MergeableSession, own: readonly Item[]) => Promise<Value>,
  ): Promise<Value[]> => {
    const own = sessions.map((_, place) => items.filter((item) => placeOf(idOf(item)) === place));
    return Promise.all(sessions.flatMap((session, place) => (own[place]?.length ? [call(session, own[place])] : [])));
  };

  return {
    async upsert(documents) {
      await spread(
        documents,
        ({ id }: StoredDocument) => id,
        (session, own) => session.upsert(own),
      );
    },
    async remove(ids) {
      const removed = await spread(
        ids,
        (id) => id,
        (session, own) => session.remove(own),
      );
      return removed.reduce((sum, count) => sum + count, 0);
    },
    get: (id) => sessionOf(id).get(id),
    run: async (plan, signal) => {
      const parts = await Promise.all(sessions.map((session) => session.part(plan, signal)));
      return mergeAnswers(plan, parts);
    },
    close: async () => {
      await Promise.all(sessions.map((session) => session.close()));
    },
  };
}
