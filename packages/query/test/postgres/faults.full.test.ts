import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isQueryError } from '../../src/error/query-error.ts';
import { postgresEngine } from '../../src/postgres/postgres-engine.ts';
import { createStore } from '../../src/store/create-store.ts';
import { hasPostgres, startPostgres, type TestServer } from './start-postgres.ts';

/** So often is the server killed. */
const KILLS = 20;
/** Postings of one call: it takes longer than the longest wait for the kill. */
const BATCH = 3000;

describe.skipIf(!hasPostgres())('faults of a server', () => {
  let server: TestServer;
  let pool: ReturnType<TestServer['pool']>;
  beforeAll(async () => {
    server = await startPostgres();
    pool = server.pool();
  });
  afterAll(() => server.stop());

  it('loses nothing acknowledged and keeps no half batch when it is killed amid writes', {
    timeout: 600_000,
  }, async () => {
    const store = await createStore(postgresEngine({ client: pool }));
    const acknowledged = new Set<number>();
    let next = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const killed = setTimeout(Math.random() * 1500).then(() => server.kill());
      for (let isUp = true; isUp; ) {
        const batch = next;
        next += 1;
        try {
          await store.upsert(postingsOf(batch));
          acknowledged.add(batch);
        } catch (error) {
          expect(isQueryError(error) && [error.code, error.retryable]).toEqual(['query/engine', true]);
          isUp = false;
        }
      }
      await killed;
      await server.restart();
      const { facets } = await store.search({ facets: { employer: { limit: 1000 } }, first: 0 });
      const sizes = new Map(facets.employer.counts.map(({ value, count }) => [Number(value), count]));
      expect([...acknowledged].filter((batch) => sizes.get(batch) !== BATCH)).toEqual([]);
      expect([...sizes.values()].filter((size) => size !== BATCH)).toEqual([]);
    }
    expect(acknowledged.size).toBeGreaterThan(0);
  });
});

function postingsOf(batch: number) {
  return Array.from({ length: BATCH }, (_, index) => ({
    id: `${batch}-${index}`,
    title: 'Koch',
    hiringOrganization: { name: String(batch) },
  }));
}
