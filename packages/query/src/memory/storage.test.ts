import { describe, expect, it } from 'vitest';
import type { StoredDocument } from '../collection/collection.ts';
import { createStore } from '../store/create-store.ts';
import { memoryEngine } from './memory-engine.ts';
import type { Storage } from './storage.ts';

/** A storage in a map; each write takes as long as it is told. */
function mapStorage(delays: number[] = []) {
  const kept = new Map<string, StoredDocument>();
  const wait = () => new Promise((resolve) => setTimeout(resolve, delays.shift() ?? 0));
  const storage: Storage = {
    async *load() {
      yield [...kept.values()];
    },
    async put(documents) {
      await wait();
      for (const document of documents) kept.set(document.id, document);
    },
    async remove(ids) {
      await wait();
      for (const id of ids) kept.delete(id);
    },
    async close() {
      kept.set('closed', { id: 'closed' });
    },
  };
  return { kept, storage };
}

describe('memoryEngine with a storage', () => {
  it('finds again what it was given', async () => {
    const { storage } = mapStorage();
    const first = await createStore(memoryEngine({ storage }));
    await first.upsert([
      { id: '1', title: 'Koch' },
      { id: '2', title: 'Kellner' },
    ]);
    await first.remove('2');
    const second = await createStore(memoryEngine({ storage }));
    expect((await second.search({})).hits.map(({ id }) => id)).toEqual(['1']);
  });

  it('applies overlapping writes in the order they were made', async () => {
    const { kept, storage } = mapStorage([20, 0]);
    const store = await createStore(memoryEngine({ storage }));
    await Promise.all([store.upsert({ id: '1', title: 'first' }), store.upsert({ id: '1', title: 'second' })]);
    expect(kept.get('1')).toEqual({ id: '1', title: 'second' });
    expect(await store.get('1')).toEqual({ id: '1', title: 'second' });
  });

  it('does not find what could not be kept, and goes on', async () => {
    const { storage } = mapStorage();
    let isFull = true;
    const failing: Storage = {
      ...storage,
      put: (documents) => (isFull ? Promise.reject(new Error('full')) : storage.put(documents)),
    };
    const store = await createStore(memoryEngine({ storage: failing }));
    await expect(store.upsert({ id: '1', title: 'Koch' })).rejects.toThrow('full');
    expect(await store.get('1')).toBeUndefined();
    isFull = false;
    await store.upsert({ id: '1', title: 'Koch' });
    expect((await store.search({ text: 'Koch' })).total).toBe(1);
  });

  it('closes the storage', async () => {
    const { kept, storage } = mapStorage();
    const store = await createStore(memoryEngine({ storage }));
    await store.close();
    await store.close();
    expect(kept.has('closed')).toBe(true);
  });
});
