import { PGlite } from '@electric-sql/pglite';
import { afterAll } from 'vitest';
import { testEngine } from '../../src/testing/test-engine.ts';
import { freshEngine, standInForCitus } from './fresh-engine.ts';

const client = await PGlite.create();
await standInForCitus(client);
afterAll(() => client.close());

testEngine('PGlite', () => freshEngine(client), { runs: 100 });
testEngine('PGlite as if distributed', () => freshEngine(client, { distributed: true }), { runs: 100 });
