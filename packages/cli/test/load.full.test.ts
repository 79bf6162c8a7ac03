import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPostgres, startPostgres, type TestServer } from '../../query/test/postgres/start-postgres.ts';
import { run } from '../src/run.ts';

const ROWS = 6000;

describe.skipIf(!hasPostgres())('berufsbild load', () => {
  let folder: string;
  let server: TestServer;
  let pool: pg.Pool;
  let source: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'berufsbild-load-'));
    source = join(folder, 'rows.ndjson');
    const rows = Array.from({ length: ROWS }, (_, at) => ({ title: `Koch ${at}`, identifier: { value: `k-${at}` } }));
    await writeFile(source, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    server = await startPostgres();
    pool = server.pool();
  }, 120_000);
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const database = () => {
    const { host, port, user, password } = pool.options;
    return `postgres://${user}:${password}@${host}:${port}/postgres`;
  };
  const call = async () => {
    let err = '';
    const io = {
      out: () => undefined,
      err: (text: string) => {
        err += text;
      },
      now: new Date(),
    };
    return { code: await run(['load', source, '--database', database()], io), err };
  };
  const stored = async () => (await pool.query('SELECT count(*)::int AS n FROM posting')).rows[0]?.n;

  it('goes on after the database broke down, and a run over the same rows writes nothing', async () => {
    const broken = call();
    while ((await stored().catch(() => 0)) === 0) await setTimeout(20);
    await server.kill();
    const { code, err } = await broken;
    expect(code).toBe(2);
    expect(err).toContain('run the same command again');

    await server.restart();
    const before = await stored();
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(ROWS);
    expect((await call()).err).toContain(
      `6000 Zeilen: ${ROWS - before} geschrieben, ${before} unverändert, 0 ausgelassen`,
    );
    expect(await stored()).toBe(ROWS);
    expect((await call()).err).toContain('6000 Zeilen: 0 geschrieben, 6000 unverändert, 0 ausgelassen');
  }, 120_000);
});
