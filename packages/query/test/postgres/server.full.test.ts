import pg from 'pg';
import { afterAll, describe } from 'vitest';
import { testEngine } from '../../src/testing/test-engine.ts';
import { freshEngine, standInForCitus } from './fresh-engine.ts';
import { hasPostgres, startPostgres } from './start-postgres.ts';

describe.skipIf(!hasPostgres())('a real server', async () => {
  const server = await startPostgres();
  const client = server.pool();
  await standInForCitus(client);
  afterAll(() => server.stop());

  testEngine('PostgreSQL', () => freshEngine(client), { runs: 100 });
  testEngine('PostgreSQL as if distributed', () => freshEngine(client, { distributed: true }), { runs: 100 });
});

/** Address of the coordinator of a Citus cluster that may be written to: `postgresql://user:password@host/database`. */
const coordinator = process.env['BERUFSBILD_CITUS_URL'];

if (coordinator !== undefined) {
  describe('a Citus cluster', () => {
    const client = new pg.Pool({ connectionString: coordinator });
    afterAll(() => client.end());

    testEngine('Citus', () => freshEngine(client, { distributed: true }), { runs: 100 });
  });
}
