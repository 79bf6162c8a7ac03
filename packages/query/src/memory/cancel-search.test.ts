import { describe, expect, it } from 'vitest';
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
  'of a phrase': { text: { words: 'Koch', mode: 'phrase' } },
} as const;

async function filled(count: number): Promise<Store> {
  const store = await createStore(memoryEngine());
  await store.upsert(Array.from({ length: count }, (_, index) => ({ id: String(index), title: 'Koch' })));
  return store;
}

describe('a search with a signal', () => {
  it.each(Object.entries(QUERIES))(
    '%s ends at the first look at it that throws, be it in the middle',
    async (_, query) => {
      const store = await filled(10);
      let looks = 0;
      const signalAfter = (most: number) => {
        looks = 0;
        const throwIfAborted = () => {
          looks += 1;
          if (looks > most) throw new Error('enough');
        };
        return { throwIfAborted } as AbortSignal;
      };
      await store.search(query, { signal: signalAfter(Number.POSITIVE_INFINITY) });
      const all = looks;
      expect(all).toBeGreaterThan(8);
      for (let most = 0; most < all; most += 1) {
        await expect(store.search(query, { signal: signalAfter(most) })).rejects.toThrow('enough');
        expect(looks).toBe(most + 1);
      }
    },
  );

  describe('that looks at many documents', () => {
    /** More than a million looks over 80,000 documents: for the word, and for each of fourteen facets. */
    const LONG = {
      text: { words: 'Koch Kellner', mode: 'any', typos: 0 },
      facets: Object.fromEntries(
        ['city', 'state', 'employer', 'time', 'skill', 'kldb', 'country', 'region', 'contract', 'language']
          .concat(['workplace', 'postalCode', 'level', 'directApply'])
          .map((name) => [name, { limit: 1 }]),
      ),
    } as const;
    const open = new AbortController().signal;

    it('lets others in between, who may end it', async () => {
      const store = await filled(80_000);
      const controller = new AbortController();
      setTimeout(() => controller.abort('enough'));
      await expect(store.search(LONG, { signal: controller.signal })).rejects.toBe('enough');
    });

    it('gives an answer of one moment, whatever happens in between', async () => {
      const store = await filled(80_000);
      const search = store.search(LONG, { signal: open });
      const other = store.search({ text: 'Kellner' });
      await Promise.all([store.upsert({ id: '0', title: 'Kellner' }), store.remove(['1', '2'])]);
      const { total, hits } = await search;
      expect([total, hits[0]?.id]).toEqual([79_998, '0']);
      expect((await other).total).toBe(0);
    });
  });
});
