import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryEngine } from '../memory/memory-engine.ts';
import { createStore } from '../store/create-store.ts';
import type { Store } from '../store/store.ts';
import { fileStorage } from './file-storage.ts';

const SOURCES = fileURLToPath(new URL('..', import.meta.url));
/** Among the installed packages, so that those of others are found from there. */
const SCRIPT = fileURLToPath(new URL('../../../../node_modules/.file-storage-writer.mjs', import.meta.url));
/** Documents of a write. */
const BATCH = 50;

/** Writes without end, and says of each write when it was acknowledged. Every third write removes an earlier one. */
const WRITER = `
  import { writeSync } from 'node:fs';
  import { createStore } from './store/create-store.ts';
  import { memoryEngine } from './memory/memory-engine.ts';
  import { fileStorage } from './node/file-storage.ts';

  const store = await createStore(memoryEngine({ storage: fileStorage(process.argv[2]) }));
  const first = Number(process.argv[3]);
  for (let write = first; ; write += 1) {
    const own = Array.from({ length: ${BATCH} }, (_, n) => ({ id: write + '-' + n, title: 'Koch ' + write }));
    const shared = Array.from({ length: ${BATCH} }, (_, n) => ({ id: 'shared-' + n, title: String(write) }));
    if (write % 3 === 2) await store.remove(Array.from({ length: ${BATCH} }, (_, n) => write - 2 + '-' + n));
    else await store.upsert([...own, ...shared]);
    writeSync(1, write + ' ');
  }
`;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'berufsbild-'));
  await build({
    stdin: { contents: WRITER, resolveDir: SOURCES, loader: 'ts' },
    outfile: SCRIPT,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@berufsbild/source'],
    external: ['lmdb'],
    logLevel: 'error',
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(SCRIPT);
});

describe('a process that is killed while it writes', () => {
  const moments = fc.sample(fc.integer({ min: 0, max: 250 }), { numRuns: 20, seed: 3 });

  it(
    'loses nothing that was acknowledged and leaves no half write, twenty times',
    async () => {
      let last = -1;
      for (const moment of moments) {
        last = await killedAfter(moment, last + 1);
        const store = await createStore(memoryEngine({ storage: fileStorage(join(folder, 'store')) }));
        last = await assertWhole(store, last);
        await store.close();
      }
    },
    moments.length * 10_000,
  );

  it('keeps its lock until it ends', async () => {
    const writer = startWriter(1_000_000);
    await once(writer.stdout as NonNullable<ChildProcess['stdout']>, 'data');
    const second = createStore(memoryEngine({ storage: fileStorage(join(folder, 'store')) }));
    await expect(second).rejects.toMatchObject({ code: 'storage/locked' });
    writer.kill('SIGKILL');
    await once(writer, 'close');
    await (await createStore(memoryEngine({ storage: fileStorage(join(folder, 'store')) }))).close();
  });
});

function startWriter(first: number): ChildProcess {
  return spawn(process.execPath, [SCRIPT, join(folder, 'store'), String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Kills a writer so many milliseconds after its first write; gives the last write that was acknowledged. */
async function killedAfter(milliseconds: number, first: number): Promise<number> {
  const writer = startWriter(first);
  let written = '';
  const output = writer.stdout as NonNullable<ChildProcess['stdout']>;
  output.on('data', (chunk: Buffer) => {
    written += chunk;
  });
  await once(output, 'data');
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  writer.kill('SIGKILL');
  await once(writer, 'close');
  return Number(written.trimEnd().split(' ').at(-1));
}

/** Looks at every document; gives the last write that took effect, which may be one beyond the acknowledged. */
async function assertWhole(store: Store, acknowledged: number): Promise<number> {
  const titles = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for await (const { id, document } of store.stream({ select: ['title'] })) {
    const [write = ''] = id.split('-');
    counts.set(write, (counts.get(write) ?? 0) + 1);
    titles.set(write, (titles.get(write) ?? new Set()).add(document.title));
  }
  expect([...new Set(counts.values())]).toEqual([BATCH]);
  const [shared = '', ...others] = titles.get('shared') ?? [];
  expect(others).toEqual([]);
  const kept = [...counts.keys()].filter((write) => write !== 'shared').map(Number);
  const beyond = [acknowledged + 1, acknowledged + 2].filter((write) => kept.includes(write));
  const removedBeyond = (acknowledged + 1) % 3 === 2 && !kept.includes(acknowledged - 1);
  const last = Math.max(acknowledged, ...beyond, ...(removedBeyond ? [acknowledged + 1] : []));
  expect(last).toBeLessThanOrEqual(acknowledged + 1);
  const expected = Array.from({ length: last + 1 }, (_, write) => write).filter(
    (write) => write % 3 === 1 || (write % 3 === 0 && write + 2 > last),
  );
  expect(kept.sort((left, right) => left - right)).toEqual(expected);
  expect(Number(shared)).toBe(last % 3 === 2 ? last - 1 : last);
  return last;
}
