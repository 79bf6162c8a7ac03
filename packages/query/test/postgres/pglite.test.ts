import { PGlite } from '@electric-sql/pglite';
import { afterAll } from 'vitest';
import { testEngine } from '../../src/testing/test-engine.ts';
import { freshEngine, standInForCitus } from './fresh-engine.ts';

/** Creating it takes seconds and half a gigabyte: one for all tests of a file. */
const client = await PGlite.create();
await standInForCitus(client);
afterAll(() => client.close());

testEngine('PGlite', () => freshEngine(client), { runs: 8 });
testEngine('PGlite as if distributed', () => freshEngine(client, { distributed: true }), { runs: 4 });
