import { beforeEach, describe, expect, it } from 'vitest';
import { createStore } from '../store/create-store.ts';
import type { Store } from '../store/store.ts';
import { memoryEngine } from './memory-engine.ts';

/** Queries of many steps. */
const QUERIES = {
  'of words, conditions and facets': {
    text: 'Koch Kellner',
    where: { country: 'DE', directApply: true },
    facets: { level: {}, city: {}, state: {}, employer: {}, time: {} },
  },
  'of conditions within conditions': {
    where: { or: [{ country: 'DE' }, { not: { and: [{ level: 'entry' }, { directApply: true }] } }, { city: 'Köln' }] },
  },
  'of a phrase': { text: { words: 'Koch', mode: 'phrase' } },
} as const;

async function filled(count: number): Promise<Store> {
  const store = await createStore(memoryEngine());
  await store.upsert(Array.from({ length: count }, (_, index) => ({ id: String(index), title: 'Koch' })));
  return store;
}

/** A signal that counts the looks at it, and ends a search at the look after so many. */
function looksOf(most = Number.POSITIVE_INFINITY) {
  const looks = { count: 0, signal: {} as AbortSignal };
  const throwIfAborted = () => {
    looks.count += 1;
    if (looks.count > most) throw new Error('enough');
  };
  looks.signal = { throwIfAborted } as AbortSignal;
  return looks;
}

describe('a search with a signal', () => {
  it.each(Object.entries(QUERIES))(
    '%s ends at the first look at it that throws, be it in the middle',
    async (_, query) => {
      const store = await filled(10);
      const all = looksOf();
      await store.search(query, all);
      expect(all.count).toBeGreaterThan(8);
      for (let most = 0; most < all.count; most += 1) {
        const looks = looksOf(most);
        await expect(store.search(query, looks)).rejects.toThrow('enough');
        expect(looks.count).toBe(most + 1);
      }
    },
  );

  describe('that looks at many documents', () => {
    /** More than a million looks at 20,000 documents, in the middle of which the points of each are known. */
    const LONG = { text: { words: 'Koch', mode: 'phrase' } } as const;
    const OTHER = { text: { words: 'Kellner', mode: 'phrase' } } as const;
    const COUNT = 20_000;
    let store: Store;

    beforeEach(async () => {
      store = await createStore(memoryEngine());
      const titles = ['Koch', 'Kellner'];
      await store.upsert(
        Array.from({ length: COUNT }, (_, index) => ({
          id: String(index),
          title: titles[index % 2] as string,
          skills: [titles[(index + 1) % 2] as string],
        })),
      );
    });

    it('pauses, and ends where it has been given up by then', async () => {
      const controller = new AbortController();
      const search = store.search(LONG, { signal: controller.signal });
      controller.abort('enough');
      await expect(search).rejects.toBe('enough');
    });

    it('ends between the conditions of a group', async () => {
      const controller = new AbortController();
      const or = Array.from({ length: 250 }, (_, min) => ({ experienceYears: { min } }));
      const search = store.search({ where: { or } }, { signal: controller.signal });
      setTimeout(() => controller.abort('enough'));
      await expect(search).rejects.toBe('enough');
    });

    it('neither keeps another one from ending nor is kept from it', async () => {
      const [controller, open] = [new AbortController(), new AbortController()];
      const given = store.search(LONG, { signal: controller.signal });
      const other = store.search(OTHER, { signal: open.signal });
      const third = store.search(LONG, { signal: open.signal });
      controller.abort('enough');
      await expect(given).rejects.toBe('enough');
      expect([(await other).total, (await third).total]).toEqual([COUNT, COUNT]);
    });

    it('gives the same in as many looks, whoever searches in between', async () => {
      const alone = looksOf();
      const expected = await store.search(LONG, alone);
      const [left, right] = [looksOf(), looksOf()];
      const searches = [store.search(LONG, left), store.search(OTHER, right), store.search(OTHER)];
      const [answer, other, unpaused] = await Promise.all(searches);
      expect(answer).toEqual(expected);
      expect(other).toEqual(unpaused);
      expect(other?.hits.map(({ id }) => Number(id) % 2)).not.toContain(0);
      expect([left.count, right.count]).toEqual([alone.count, alone.count]);
    });

    it('begins anew where somebody writes in between, and can still be ended', async () => {
      const first = looksOf();
      const search = store.search(LONG, first);
      const before = first.count;
      const again = store.search(LONG, looksOf(before + 10));
      const controller = new AbortController();
      const given = store.search(LONG, { signal: controller.signal });
      await Promise.all([store.upsert({ id: '0', title: 'Kellner' }), store.remove(['2', '4'])]);
      controller.abort('enough');
      await expect(again).rejects.toThrow('enough');
      await expect(given).rejects.toBe('enough');
      const { total, hits } = await search;
      expect([total, hits[0]?.id]).toEqual([COUNT - 3, '10']);
      expect(first.count).toBeGreaterThan(before + COUNT);
    });
  });
});
