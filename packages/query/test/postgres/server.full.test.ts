import pg from 'pg';
import { afterAll, describe } from 'vitest';
import { testEngine } from '../../src/testing/test-engine.ts';
import { dropFreshSchemas, freshEngine, removeStandIn, standInForCitus } from './fresh-engine.ts';
import { hasPostgres, startPostgres } from './start-postgres.ts';

describe.skipIf(!hasPostgres())('a real server', async () => {
  const server = await startPostgres();
  const client = server.pool();
  await standInForCitus(client);
  afterAll(() => server.stop());

  testEngine('PostgreSQL', () => freshEngine(client), { runs: 100 });
  testEngine('PostgreSQL as if distributed', () => freshEngine(client, { distributed: true }), { runs: 100 });
});

/** Servers beside the one out of npm that may be written to: `postgresql://user:password@host/database`. */
const OTHERS = [
  { name: 'PostgreSQL of another version', address: process.env['BERUFSBILD_POSTGRES_URL'], distributed: false },
  { name: 'Citus, at its coordinator', address: process.env['BERUFSBILD_CITUS_URL'], distributed: true },
];

for (const { name, address, distributed } of OTHERS) {
  if (address !== undefined) {
    describe(name, async () => {
      const client = new pg.Pool({ connectionString: address });
      if (!distributed) await standInForCitus(client);
      afterAll(async () => {
        await dropFreshSchemas(client);
        if (!distributed) await removeStandIn(client);
        await client.end();
      });

      testEngine(name, () => freshEngine(client, { distributed }), { runs: 100 });
      if (!distributed) {
        testEngine(`${name} as if distributed`, () => freshEngine(client, { distributed: true }), { runs: 100 });
      }
    });
  }
}
