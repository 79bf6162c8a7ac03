// Our store out of a folder on disk: the load is that of a store that was closed before.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importSource } from '../../../scripts/import-source.mjs';
import { answering } from './berufsbild.mjs';

const { createStore, memoryEngine, fileStorage } = await importSource(`
  export { createStore } from '@berufsbild/query';
  export { memoryEngine } from '@berufsbild/query/memory';
  export { fileStorage } from '@berufsbild/query/node';
`);

/** Postings of one upsert. */
const BATCH = 1000;

const folder = mkdtempSync(join(tmpdir(), 'berufsbild-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const open = () => createStore(memoryEngine({ storage: fileStorage(folder) }));

/** Fills the folder; what is loaded afterwards is in no memory any more. */
export async function prepare(postings) {
  const store = await open();
  for (let at = 0; at < postings.length; at += BATCH) await store.upsert(postings.slice(at, at + BATCH));
  await store.close();
}

export async function load() {
  globalThis.gc?.();
  const start = performance.now();
  const store = await open();
  return { ...answering(store), opened: performance.now() - start };
}
