import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AnyCollection, Collection, FieldTable } from '../../src/collection/collection.ts';
import { isQueryError } from '../../src/error/query-error.ts';
import { postgresEngine } from '../../src/postgres/postgres-engine.ts';
import type { Query } from '../../src/query/query.ts';
import { createStore } from '../../src/store/create-store.ts';
import type { Store } from '../../src/store/store.ts';
import { hasPostgres, startPostgres, type TestServer } from './start-postgres.ts';

describe.skipIf(!hasPostgres())('failures of a server', () => {
  let server: TestServer;
  let pool: ReturnType<TestServer['pool']>;
  let store: Store;
  beforeAll(async () => {
    server = await startPostgres();
    pool = server.pool();
    store = await createStore(postgresEngine({ client: pool }));
    await store.upsert({ id: '1', title: 'Koch' });
  });
  afterAll(() => server.stop());

  /** What runs or waits on the server besides the asking itself. */
  const busy = async () => {
    const { rows } = await pool.query<{ pid: number }>(
      "SELECT pid FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'WITH found%' AND pid <> pg_backend_pid()",
    );
    return rows.map(({ pid }) => pid);
  };

  describe('while a search takes long', () => {
    let locker: pg.PoolClient;
    beforeEach(async () => {
      locker = await pool.connect();
      await locker.query('BEGIN');
      await locker.query('LOCK TABLE posting IN ACCESS EXCLUSIVE MODE');
      return async () => {
        await locker.query('ROLLBACK');
        locker.release();
        expect((await store.search({})).total).toBe(1);
      };
    });

    it.each<Query>([{}, { text: 'Koch' }, { facets: { level: {} } }])(
      'cancels it on both sides when its signal is aborted (%j)',
      async (query) => {
        const controller = new AbortController();
        const search = store.search(query, { signal: controller.signal });
        await expect.poll(busy).toHaveLength(1);
        controller.abort('enough');
        await expect(search).rejects.toBe('enough');
        expect(await busy()).toEqual([]);
      },
    );

    it('cancels it when its time is over', async () => {
      await expect(store.search({}, { signal: AbortSignal.timeout(200) })).rejects.toMatchObject({
        name: 'TimeoutError',
      });
      expect(await busy()).toEqual([]);
    });

    it('waits for it where the pool has no second connection to cancel it over', async () => {
      const single = await createStore(postgresEngine({ client: server.pool({ max: 1 }) }));
      const controller = new AbortController();
      const search = single.search({}, { signal: controller.signal });
      await expect.poll(busy).toHaveLength(1);
      controller.abort('enough');
      await locker.query('ROLLBACK');
      await expect(search).rejects.toBe('enough');
      expect((await single.search({})).total).toBe(1);
    });

    it('does not wait for a connection longer than its signal', async () => {
      const busyPool = server.pool({ max: 1 });
      const single = await createStore(postgresEngine({ client: busyPool }));
      const taken = await busyPool.connect();
      await expect(single.search({}, { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
        name: 'TimeoutError',
      });
      taken.release();
      await locker.query('ROLLBACK');
      expect((await single.search({})).total).toBe(1);
    });

    it('rejects so that it may be asked again when the connection is lost', async () => {
      const search = store.search({});
      search.catch(() => undefined);
      await expect.poll(busy).toHaveLength(1);
      await pool.query('SELECT pg_terminate_backend($1)', await busy());
      await expect(search).rejects.toSatisfy((error) => isQueryError(error) && error.retryable);
    });
  });

  it('rejects so that it may be asked again where no server answers', async () => {
    const nobody = new pg.Pool({ host: '127.0.0.1', port: 1 });
    await expect(createStore(postgresEngine({ client: nobody }))).rejects.toMatchObject({
      code: 'query/engine',
      retryable: true,
    });
    await nobody.end();
  });

  it('names the statement and never its values where the server refuses', async () => {
    const schema = 'broken';
    await pool.query(`CREATE SCHEMA ${schema}`);
    const broken = await createStore(postgresEngine({ client: pool, schema }));
    await pool.query(`DROP TABLE ${schema}.posting`);
    const error = await broken.search({ where: { employer: 'Geheim AG' } }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'query/engine', retryable: false, cause: { code: '42P01' } });
    expect(String(error)).toContain('WITH found AS');
    expect(String(error)).not.toContain('Geheim');
  });

  it('writes nothing of a call that fails half-way', async () => {
    const failing = await createStore(postgresEngine({ client: pool }));
    const circular: Record<string, unknown> = { id: '3', title: 'Koch' };
    circular['url'] = circular;
    await expect(failing.upsert([{ id: '2', title: 'Koch' }, circular as never])).rejects.toThrow(TypeError);
    expect(await store.get('2')).toBeUndefined();
    await failing.upsert({ id: '1', title: 'Koch' });
  });
});

describe.skipIf(!hasPostgres())('tables', () => {
  let server: TestServer;
  let pool: ReturnType<TestServer['pool']>;
  beforeAll(async () => {
    server = await startPostgres();
    pool = server.pool();
  });
  afterAll(() => server.stop());

  it('are created once by many at the same time', async () => {
    const stores = await Promise.all(Array.from({ length: 8 }, () => createStore(postgresEngine({ client: pool }))));
    await Promise.all(stores.map((store, index) => store.upsert({ id: String(index), title: 'Koch' })));
    expect((await stores[0]?.search({ text: 'Koch' }))?.total).toBe(8);
  });

  it('of a later version are refused', async () => {
    await createStore(postgresEngine({ client: pool }));
    await pool.query('UPDATE berufsbild_collection SET version = 99');
    await expect(createStore(postgresEngine({ client: pool }))).rejects.toThrow(/version 99/);
    await pool.query('UPDATE berufsbild_collection SET version = 1');
  });

  it('get the columns of a field that is added, with what the documents say there', async () => {
    interface Occupation {
      readonly id: string;
      readonly name: string;
      readonly pay?: number;
      readonly tools?: readonly string[];
    }
    const before = {
      name: 'occupation',
      fields: {
        name: { kind: 'text', tier: 8, read: ({ name }: Occupation) => [name] },
        pay: { kind: 'number', read: ({ pay }: Occupation) => pay },
      },
      order: { by: 'pay', order: 'desc' },
      select: ['name', 'pay', 'tools'],
      similarBy: ['name'],
    } as const satisfies Collection<Occupation, FieldTable<Occupation>>;
    const after = {
      ...before,
      fields: { ...before.fields, tool: { kind: 'keyword', many: true, read: ({ tools }: Occupation) => tools } },
    } as const satisfies Collection<Occupation, FieldTable<Occupation>>;
    const documents = Array.from({ length: 1100 }, (_, index) => ({
      id: String(index),
      name: 'Koch',
      tools: ['Messer'],
    }));
    await (await createStore(postgresEngine({ client: pool }), before)).upsert(documents as never);
    const { total, facets } = await (await createStore(postgresEngine({ client: pool }), after)).search({
      where: { tool: 'Messer' },
      facets: { tool: {} },
    });
    expect([total, facets.tool.counts]).toEqual([1100, [{ value: 'Messer', count: 1100 }]]);
  });

  it('get a column anew whose field has become another kind, even after a time without it', async () => {
    interface Tool {
      readonly id: string;
      readonly use: string;
    }
    const toolsWith = <Fields extends FieldTable<Tool>>(fields: Fields) =>
      ({
        name: 'tool',
        fields: { name: { kind: 'keyword', read: ({ id }: Tool) => [id] }, ...fields },
        order: { by: 'name', order: 'asc' },
        select: ['use'],
        similarBy: [],
      }) as const satisfies Collection<Tool, FieldTable<Tool>>;
    const opened = (collection: AnyCollection) => createStore(postgresEngine({ client: pool }), collection as never);
    const single = toolsWith({ use: { kind: 'keyword', read: ({ use }) => [use] } });
    const many = toolsWith({ use: { kind: 'keyword', many: true, read: ({ use }) => use.split(' ') } });
    const length = toolsWith({ use: { kind: 'number', read: ({ use }) => use.length } });
    await (await opened(single)).upsert({ id: 'knife', use: 'cut peel' } as never);
    const { total } = await (await opened(many)).search({ where: { use: 'peel' } } as never);
    await opened(toolsWith({}));
    const asNumber = await (await opened(length)).search({ where: { use: { min: 8, max: 8 } } } as never);
    expect([total, asNumber.total]).toEqual([1, 1]);
  });
});
