import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryEngine } from '../../src/memory/memory-engine.ts';
import type { PostgresPool } from '../../src/postgres/client.ts';
import { createFollower } from '../../src/postgres/create-follower.ts';
import { postgresEngine } from '../../src/postgres/postgres-engine.ts';
import { createStore } from '../../src/store/create-store.ts';
import type { Store } from '../../src/store/store.ts';
import { hasPostgres, startPostgres, type TestServer } from './start-postgres.ts';

describe.skipIf(!hasPostgres())('createFollower', () => {
  let server: TestServer;
  let pool: ReturnType<TestServer['pool']>;
  beforeAll(async () => {
    server = await startPostgres();
    pool = server.pool();
  });
  afterAll(() => server.stop());

  /** A store in a schema of its own, a memory store, and what keeps the second up to date with the first. */
  async function followed(schema: string) {
    await pool.query(`CREATE SCHEMA ${schema}`);
    const store = await createStore(postgresEngine({ client: pool, schema }));
    const target = await createStore(memoryEngine());
    return { store, target, follower: createFollower({ client: pool, target, schema }) };
  }

  it('brings what was stored and removed', async () => {
    const { store, target, follower } = await followed('plain');
    await store.upsert([
      { id: '1', title: 'Koch' },
      { id: '2', title: 'Kellner' },
    ]);
    expect(await follower.catchUp()).toBe(2);
    await store.remove('1');
    await store.upsert({ id: '2', title: 'Kellnerin', datePosted: '2026-11-01' });
    expect(await follower.catchUp()).toBe(2);
    expect(await follower.catchUp()).toBe(0);
    expect(await idsOf(target)).toEqual(['2']);
    expect(await target.get('2')).toEqual({ id: '2', title: 'Kellnerin', datePosted: '2026-11-01' });
  });

  it('brings a posting that came back after its removal', async () => {
    const { store, target, follower } = await followed('back');
    await store.upsert({ id: '1', title: 'Koch' });
    await store.remove('1');
    await store.upsert({ id: '1', title: 'Köchin' });
    await follower.catchUp();
    expect(await idsOf(target)).toEqual(['1']);
    await store.remove('1');
    await follower.catchUp();
    expect(await idsOf(target)).toEqual([]);
  });

  it('brings a write of more postings than it reads at once, and goes on where it was', async () => {
    const { store, target, follower } = await followed('many');
    const postings = Array.from({ length: 2500 }, (_, index) => ({ id: String(index), title: 'Koch' }));
    await store.upsert(postings);
    expect(await follower.catchUp()).toBe(2500);
    await store.upsert({ id: 'last', title: 'Koch' });
    const later = createFollower({ client: pool, target, schema: 'many', from: follower.position() });
    expect(await later.catchUp()).toBe(1);
    expect((await target.search({ text: 'Koch' })).total).toBe(2501);
  });

  it.each([
    ['stored', 'slow_upsert', (store: Store) => store.upsert({ id: 'slow', title: 'Koch' })],
    ['removed', 'slow_removal', (store: Store) => store.remove('old')],
  ])('misses nothing that the slower of two writers %s, though it commits last', async (_, schema, write) => {
    const { store, target, follower } = await followed(schema);
    await store.upsert({ id: 'old', title: 'Koch' });
    await follower.catchUp();

    const gate = gateBeforeCommit(pool);
    const slow = await createStore(postgresEngine({ client: gate.client, schema }));
    gate.shut();
    const slower = write(slow);
    await gate.reached;
    const faster = store.upsert({ id: 'fast', title: 'Kellner' });
    // As long as the slower one has not committed, the follower must not go past it.
    await Promise.race([faster, pool.query('SELECT pg_sleep(0.3)')]);
    await follower.catchUp();
    gate.open();
    await Promise.all([slower, faster]);
    await follower.catchUp();
    expect(await idsOf(target)).toEqual(await idsOf(store));
  });
});

async function idsOf(store: Store): Promise<string[]> {
  const { hits } = await store.search({ first: 1000 });
  return hits.map(({ id }) => id);
}

/** A pool whose connections wait before they commit while the gate is shut. */
function gateBeforeCommit(pool: ReturnType<TestServer['pool']>) {
  let open = () => {};
  let wait: Promise<void> = Promise.resolve();
  let arrive = () => {};
  const reached = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const client: PostgresPool = {
    query: (text, values) => pool.query(text, values),
    async connect() {
      const connection = await pool.connect();
      return {
        query: async (text, values) => {
          if (text === 'COMMIT') {
            arrive();
            await wait;
          }
          return connection.query(text, values);
        },
        release: (error) => connection.release(error),
      };
    },
  };
  return {
    client,
    reached,
    shut: () => {
      wait = new Promise((resolve) => {
        open = resolve;
      });
    },
    open: () => open(),
  };
}
