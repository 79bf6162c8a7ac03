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

const folder = mkdtempSync(join(tmpdir(), 'berufsbild-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const open = () => createStore(memoryEngine({ storage: fileStorage(folder) }));

export const prepare = (postings) => postings;

export async function load(postings) {
  const filled = await open();
  for (let at = 0; at < postings.length; at += 1000) await filled.upsert(postings.slice(at, at + 1000));
  await filled.close();
  const start = performance.now();
  const store = await open();
  return { ...answering(store), opened: performance.now() - start };
}
