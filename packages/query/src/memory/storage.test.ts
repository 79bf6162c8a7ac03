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
    await first.close();
    const second = await createStore(memoryEngine({ storage }));
    expect((await second.search({})).hits.map(({ id }) => id)).toContain('1');
    expect(await second.get('2')).toBeUndefined();
  });

  it('is for one store at a time, and the first is left as it was', async () => {
    const { storage } = mapStorage();
    const engine = memoryEngine({ storage });
    const first = await createStore(engine);
    await expect(createStore(engine)).rejects.toMatchObject({ code: 'storage/locked' });
    await expect(createStore(memoryEngine({ storage }))).rejects.toMatchObject({ code: 'storage/locked' });
    await first.upsert({ id: '1', title: 'Koch' });
    await first.close();
    const next = await createStore(engine);
    expect(await next.get('1')).toEqual({ id: '1', title: 'Koch' });
  });

  it('may be opened again after it could not be', async () => {
    const { storage } = mapStorage();
    let isBroken = true;
    const failing: Storage = {
      ...storage,
      load() {
        if (isBroken) throw new Error('broken');
        return storage.load();
      },
    };
    await expect(createStore(memoryEngine({ storage: failing }))).rejects.toThrow('broken');
    isBroken = false;
    expect((await (await createStore(memoryEngine({ storage: failing }))).search({})).hits).toBeDefined();
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
