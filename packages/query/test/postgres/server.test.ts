import { afterAll, describe } from 'vitest';
import { testEngine } from '../../src/testing/test-engine.ts';
import { freshEngine, standInForCitus } from './fresh-engine.ts';
import { hasPostgres, startPostgres } from './start-postgres.ts';

describe.skipIf(!hasPostgres())('a real server', async () => {
  const server = await startPostgres();
  const client = server.pool();
  await standInForCitus(client);
  afterAll(() => server.stop());

  testEngine('PostgreSQL', () => freshEngine(client), { runs: 8 });
  testEngine('PostgreSQL as if distributed', () => freshEngine(client, { distributed: true }), { runs: 4 });
});
