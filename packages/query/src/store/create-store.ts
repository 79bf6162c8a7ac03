import type { AnyCollection } from '../collection/collection.ts';
import type { Engine } from '../engine/engine.ts';
import { POSTINGS } from '../posting/postings.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';

/**
 * Opens a store of job postings over an engine, or of another collection.
 *
 * @param engine - Where the documents are kept: `memoryEngine()` and others.
 * @returns The store. Close it when it is no longer needed.
 * @throws TypeError where the field table of the collection says two things with one name.
 *
 * @example
 * const store = await createStore(memoryEngine());
 * await store.upsert({ id: '1', title: 'Medienmanagerin (m/w/d)' });
 * (await store.search({ text: 'Manager Medien', select: ['title'] })).hits[0]?.document.title
 * //=> 'Medienmanagerin (m/w/d)'
 */
export function createStore(engine: Engine): Promise<Store>;
/**
 * Opens a store of another collection over an engine.
 *
 * @param engine - Where the documents are kept.
 * @param collection - What is stored.
 */
export function createStore<Schema extends AnyCollection>(engine: Engine, collection: Schema): Promise<Store<Schema>>;
export async function createStore(engine: Engine, collection: AnyCollection = POSTINGS): Promise<unknown> {
  return openStore(engine, collection);
}
