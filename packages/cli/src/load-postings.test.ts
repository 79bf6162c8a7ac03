import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Issue } from '@berufsbild/core';
import { createStore, type Store } from '@berufsbild/query';
import { memoryEngine } from '@berufsbild/query/memory';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadPostings } from './load-postings.ts';

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'berufsbild-load-'));
});
beforeEach(async () => {
  store = await createStore(memoryEngine());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function load(rows: readonly object[]) {
  const source = join(folder, 'rows.ndjson');
  await writeFile(source, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const issues: (readonly [number, Issue['code']])[] = [];
  const counts = await loadPostings(source, store, { onIssue: (row, { code }) => issues.push([row, code]) });
  return { counts, issues };
}

const rows = Array.from({ length: 1203 }, (_, at) => ({ title: `Koch ${at}`, identifier: { value: `k-${at}` } }));

describe('loadPostings', () => {
  it('stores every row under its identifier, beyond one batch', async () => {
    expect((await load(rows)).counts).toEqual({ rows: 1203, written: 1203, unchanged: 0, left: 0 });
    expect(await store.get('k-1202')).toMatchObject({ title: 'Koch 1202' });
  });

  it('writes only what changed since the last run', async () => {
    await load(rows);
    const [, ...others] = rows;
    const { counts } = await load([{ title: 'Köchin', identifier: { value: 'k-0' } }, ...others]);
    expect(counts).toEqual({ rows: 1203, written: 1, unchanged: 1202, left: 0 });
    expect(await store.get('k-0')).toMatchObject({ title: 'Köchin' });
  });

  it('takes the address where there is no identifier, and the last row of a key', async () => {
    await load([
      { title: 'Alt', url: 'https://jobs.example/1' },
      { title: 'Neu', url: 'https://jobs.example/1' },
    ]);
    expect(await store.get('https://jobs.example/1')).toMatchObject({ title: 'Neu' });
  });

  it('leaves out what is no posting, has no key or a key that is too long, and says which row', async () => {
    const { counts, issues } = await load([
      { title: '' },
      { title: 'Ohne Schlüssel' },
      { title: 'Lang', identifier: { value: 'x'.repeat(201) } },
      { title: 'Gut', identifier: { value: 'g' }, validThrough: '30. Februar 2026' },
    ]);
    expect(counts).toEqual({ rows: 4, written: 1, unchanged: 0, left: 3 });
    expect(issues).toEqual([
      [1, 'posting/title-missing'],
      [2, 'cli/key-missing'],
      [3, 'cli/key-missing'],
      [4, 'date/unknown'],
    ]);
  });

  it('stores the others of a batch that holds a document which cannot be stored', async () => {
    const { counts, issues } = await load([
      { title: 'Gut', identifier: { value: 'g' } },
      { title: 'Schlecht', identifier: { value: 'b\u0000' } },
      { title: 4711, identifier: { value: 'c' } },
    ]);
    expect(counts).toEqual({ rows: 3, written: 1, unchanged: 0, left: 2 });
    expect(issues).toEqual([
      [3, 'cli/text-expected'],
      [2, 'cli/row-refused'],
    ]);
    expect(await store.get('g')).toMatchObject({ title: 'Gut' });
  });
});
