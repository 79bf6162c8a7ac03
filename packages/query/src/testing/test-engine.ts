import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyCollection } from '../collection/collection.ts';
import type { Engine } from '../engine/engine.ts';
import type { StoredPosting } from '../posting/stored-posting.ts';
import type { Query } from '../query/query.ts';
import { createStore } from '../store/create-store.ts';
import type { Store } from '../store/store.ts';
import { bruteForceEngine } from './brute-force-engine.ts';
import { EVERY_KIND, thingQueryArbitrary, thingsArbitrary } from './every-kind.ts';
import { postingsArbitrary } from './posting-arbitrary.ts';
import { queryArbitrary } from './query-arbitrary.ts';

/** So many queries are asked of each generated collection. */
const QUERIES = 12;
/** So many collections are generated where nothing else is said. */
const RUNS = 100;
/** So often are some hundred postings replaced: a few thousand are dead in between. */
const ROUNDS = 40;

/** A property over a database in the same process takes its time. */
const PATIENCE = 300_000;

/** Options of {@link testEngine}. */
export interface TestEngineOptions {
  /**
   * How many collections are generated; each is asked 12 queries.
   *
   * @default 100
   */
  readonly runs?: number;
}

/**
 * Every promise of the query API, for any engine: on generated postings it gives what looking at every document gives.
 *
 * @param name - Name of the engine.
 * @param createEngine - Gives a new, empty engine each time.
 * @param options - How much is asked.
 */
export function testEngine(name: string, createEngine: () => Engine, { runs = RUNS }: TestEngineOptions = {}): void {
  describe(`${name} equals brute force`, () => {
    it('for generated postings and queries, page by page', { timeout: PATIENCE }, async () => {
      await fc.assert(
        fc.asyncProperty(
          postingsArbitrary(40),
          postingsArbitrary(10),
          fc.array(queryArbitrary, { minLength: QUERIES, maxLength: QUERIES }),
          async (postings, later, queries) => {
            const stores = await Promise.all([createEngine(), bruteForceEngine()].map((engine) => createStore(engine)));
            for (const store of stores) await fill(store, postings, later);
            for (const query of queries) {
              const [pages, expected] = await Promise.all(stores.map((store) => allPages(store, query)));
              expect(pages).toEqual(expected);
            }
            for (const store of stores) await store.close();
          },
        ),
        { numRuns: runs },
      );
    });

    it('for a collection with fields of every kind', { timeout: PATIENCE }, async () => {
      const queries = fc.array(thingQueryArbitrary, { minLength: QUERIES, maxLength: QUERIES });
      await fc.assert(
        fc.asyncProperty(thingsArbitrary, queries, async (things, asked) => {
          const engines = [createEngine(), bruteForceEngine()];
          const stores = await Promise.all(engines.map((engine) => createStore(engine, EVERY_KIND)));
          for (const store of stores) await store.upsert(things);
          for (const query of asked) {
            const [pages, expected] = await Promise.all(stores.map((store) => allPages(store, query)));
            expect(pages).toEqual(expected);
          }
          for (const store of stores) await store.close();
        }),
        { numRuns: runs },
      );
    });

    it('while everything is replaced so often that it must be tidied up', { timeout: PATIENCE }, async () => {
      const [postings = [], others = []] = fc.sample(postingsArbitrary(100), { numRuns: 2, seed: 6 });
      const queries = fc.sample(queryArbitrary, { numRuns: 120, seed: 6 });
      const store = await createStore(createEngine());
      const expected = await createStore(bruteForceEngine());
      for (let round = 0; round < ROUNDS; round += 1) {
        const documents = round % 2 === 0 ? postings : others;
        for (const filled of [store, expected]) await filled.upsert(documents);
        for (const query of queries.splice(0, Math.ceil(queries.length / (ROUNDS - round)))) {
          expect(await allPages(store, query)).toEqual(await allPages(expected, query));
        }
      }
    });
  });

  describe(name, () => {
    it('reckons with the greatest and the smallest numbers', async () => {
      const stores = await Promise.all([createEngine(), bruteForceEngine()].map((engine) => createStore(engine)));
      for (const store of stores) await store.upsert(NUMBERS.map(postingOfNumber));
      for (const query of ABOUT_NUMBERS) {
        const [own, expected] = await Promise.all(stores.map((store) => store.search(query)));
        expect(own).toEqual(expected);
        expect(JSON.parse(JSON.stringify(own))).toEqual(own);
      }
    });

    it('streams what search gives page by page', async () => {
      const [postings = []] = fc.sample(postingsArbitrary(60), { numRuns: 1, seed: 7 });
      const store = await createStore(createEngine());
      await store.upsert(postings);
      const ids: string[] = [];
      for await (const { id } of store.stream({ text: 'Manager' })) ids.push(id);
      const { hits } = await store.search({ text: 'Manager', first: 1000 });
      expect(ids).toEqual(hits.map(({ id }) => id));
      expect(ids.length).toBeGreaterThan(0);
    });

    it('goes on with other facets, properties and marks, and not with other conditions', async () => {
      const [postings = []] = fc.sample(postingsArbitrary(60), { numRuns: 1, seed: 7 });
      const store = await createStore(createEngine());
      await store.upsert(postings);
      const query = { text: 'Manager', sort: [{ by: 'datePosted', order: 'asc' }] } as const satisfies Query;
      const whole = await store.search({ ...query, first: 1000 });
      const { next = '' } = await store.search({ ...query, first: 1, facets: { level: {} }, highlight: ['title'] });
      const rest = await store.search({ ...query, first: 1000, after: next, select: ['title'], facets: { city: {} } });
      expect(rest.hits.map(({ id }) => id)).toEqual(whole.hits.slice(1).map(({ id }) => id));
      expect(rest.hits.length).toBeGreaterThan(0);
      const others: readonly Query[] = [
        { text: 'Koch' },
        { where: { city: 'Köln' } },
        { near: { latitude: 51, longitude: 7, km: 20_000 } },
        { sort: [{ by: 'datePosted', order: 'desc' }] },
        { diversify: { by: 'employer', max: 1 } },
      ];
      for (const other of others) {
        const refused = store.search({ ...query, ...other, after: next });
        await expect(refused).rejects.toMatchObject({ issues: [{ code: 'query/cursor' }] });
      }
    });

    it('rejects with the reason of an aborted signal', async () => {
      const store = await createStore(createEngine());
      await expect(store.search({}, { signal: AbortSignal.abort('enough') })).rejects.toBe('enough');
    });

    it('refuses values of a wrong type by document and path, and stores nothing of the call', async () => {
      const store = await createStore(createEngine());
      await store.upsert({ id: '1', title: 'Koch' });
      const wrong = [
        { id: '2', title: 'Koch' },
        { id: '1', title: 'Bäcker', skills: 5 },
        { id: '3', title: 'Koch', jobLocation: [{ name: 'Köln', latitude: '51' }], experience: [] },
      ];
      const refused = store.upsert(wrong as never);
      await expect(refused).rejects.toThrow(TypeError);
      await expect(refused).rejects.toThrow(
        'document "1" at skills: list expected; document "3" at jobLocation.0.latitude: number expected; document "3" at experience: object expected',
      );
      expect((await store.search({ select: ['title'] })).hits.map(({ id, document }) => [id, document.title])).toEqual([
        ['1', 'Koch'],
      ]);
      expect(await store.get('2')).toBeUndefined();
      await expect(store.match(wrong[1] as never)).rejects.toThrow('document "1" at skills: list expected');
    });

    it('gives similar postings without the posting itself', async () => {
      const store = await createStore(createEngine());
      await store.upsert([
        { id: '1', title: 'Marketing Manager' },
        { id: '2', title: 'Marketingmanagerin' },
        { id: '3', title: 'Marketing' },
        { id: '4', title: 'Koch' },
      ]);
      const { hits } = await store.similar('1');
      expect(hits.map(({ id, relevance }) => [id, relevance])).toEqual([
        ['2', 16],
        ['3', 8],
      ]);
      expect((await store.similar('unknown')).total).toBe(0);
    });
  });
}

const NUMBERS = [
  ...[Number.MAX_VALUE, 1e308, 1e100, 45_000, 1, 1e-100, 1e-160, 1e-300, Number.MIN_VALUE, 0],
  ...[-Number.MIN_VALUE, -1, -45_000, -1e100],
];

/** A posting that says a number wherever one stands. */
function postingOfNumber(number: number, index: number): StoredPosting {
  return {
    id: String(index),
    title: 'Koch',
    baseSalary: [{ currency: 'EUR', minValue: number, maxValue: number, unitText: 'HOUR', component: 'base' }],
    employment: { hoursPerWeek: { min: number }, workload: { max: number } },
    experience: { minYears: number, requirement: 'required' },
    jobLocation: [{ name: 'Köln', kind: 'city', country: 'DE', latitude: number, longitude: number }],
  };
}

const ABOUT_NUMBERS: readonly Query[] = NUMBERS.flatMap((number): Query[] => [
  {
    where: {
      or: [{ hoursPerWeek: { max: number } }, { workload: { min: number } }, { experienceYears: { min: number } }],
    },
    facets: { experienceYears: { buckets: [number] } },
  },
  {
    near: { latitude: number % 90, longitude: number % 90, km: Math.abs(number) % 20_000 },
    sort: [{ by: 'distance' }],
  },
  ...(['minValue', 'midpoint'] as const).map(
    (of): Query => ({
      stats: {
        salary: { per: 'HOUR', currency: 'EUR', of, histogram: [number], minGroup: 1 },
        experienceYears: { histogram: [number], minGroup: 1 },
      },
      sort: [{ by: 'salary', order: 'desc', currency: 'EUR', of }],
    }),
  ),
]);

async function fill(store: Store, postings: readonly StoredPosting[], later: readonly StoredPosting[]): Promise<void> {
  await store.upsert(postings);
  await store.upsert(later);
  await store.remove(postings.slice(0, 3).map(({ id }) => id));
}

/** Up to three pages of an answer. */
async function allPages<Schema extends AnyCollection>(store: Store<Schema>, query: Query<Schema>): Promise<unknown[]> {
  const pages: unknown[] = [];
  let after: string | undefined;
  do {
    const page = await store.search({ ...query, ...(after === undefined ? {} : { after }) });
    pages.push(page);
    after = page.next;
  } while (after !== undefined && pages.length < 3);
  return pages;
}
