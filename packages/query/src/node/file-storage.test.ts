import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Issue } from '@berufsbild/core';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryEngine } from '../memory/memory-engine.ts';
import { POSTINGS } from '../posting/postings.ts';
import type { StoredPosting } from '../posting/stored-posting.ts';
import { createStore } from '../store/create-store.ts';
import { postingsArbitrary } from '../testing/posting-arbitrary.ts';
import { queryArbitrary } from '../testing/query-arbitrary.ts';
import { fileStorage } from './file-storage.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'berufsbild-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (onIssue: (issue: Issue) => void = () => undefined) =>
  createStore(memoryEngine({ storage: fileStorage(folder, { onIssue }) }));
const ids = async (text?: string) => {
  const store = await open();
  const { hits } = await store.search(text === undefined ? {} : { text });
  await store.close();
  return hits.map(({ id }) => id);
};
const KOCH: StoredPosting = { id: '1', title: 'Koch in Köln' };

describe('fileStorage', () => {
  it('needs a folder that can be made', async () => {
    expect(() => fileStorage('')).toThrow(TypeError);
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(createStore(memoryEngine({ storage: fileStorage(file) }))).rejects.toMatchObject({
      code: 'storage/failed',
    });
  });

  it('tells what the system refuses as its own error', async () => {
    mkdirSync(join(folder, 'lock'));
    await expect(open()).rejects.toMatchObject({ code: 'storage/failed', cause: expect.anything() });
  });

  it('builds the index again where its file cannot be read', async () => {
    const store = await open();
    await store.upsert(KOCH);
    await store.close();
    rmSync(join(folder, 'index.bin'));
    mkdirSync(join(folder, 'index.bin'));
    const told: string[] = [];
    const again = await open(({ code }) => told.push(code));
    expect((await again.search({})).total).toBe(1);
    expect(told).toEqual(['storage/index-rebuilt']);
    await expect(again.close()).rejects.toMatchObject({ code: 'storage/failed' });
  });

  it('refuses the documents of another collection, and what has no form in JSON', async () => {
    const store = await open();
    await expect(store.upsert({ ...KOCH, extra: 1n } as StoredPosting)).rejects.toMatchObject({
      code: 'storage/failed',
    });
    await store.upsert(KOCH);
    await store.close();
    const other = { ...POSTINGS, name: 'other' };
    await expect(createStore(memoryEngine({ storage: fileStorage(folder) }), other)).rejects.toMatchObject({
      code: 'storage/failed',
    });
    expect(await ids()).toEqual(['1']);
  });

  it('finds again what it was given, changed and left', async () => {
    const store = await open();
    await store.upsert([KOCH, { id: '2', title: 'Kellner' }, { id: '3', title: 'Bäcker' }]);
    await store.upsert({ id: '3', title: 'Bäcker und Koch' });
    await store.remove('2');
    await store.close();
    expect(await ids()).toEqual(['1', '3']);
    expect(await ids('Koch')).toEqual(['1', '3']);
    expect(await ids('Kellner')).toEqual([]);
  });

  it('answers from the index that was kept as from the documents', async () => {
    const [postings = []] = fc.sample(postingsArbitrary(80), { numRuns: 1, seed: 1 });
    const queries = fc.sample(queryArbitrary, { numRuns: 60, seed: 2 });
    const expected = await createStore(memoryEngine());
    const store = await open();
    for (const filled of [expected, store]) {
      await filled.upsert(postings);
      await filled.remove(postings.slice(0, 5).map(({ id }) => id));
    }
    await store.close();
    const again = await open();
    for (const query of queries) expect(await again.search(query)).toEqual(await expected.search(query));
    for (const filled of [expected, again]) await filled.upsert(postings.slice(0, 20));
    for (const query of queries) expect(await again.search(query)).toEqual(await expected.search(query));
    expect(await again.get(postings.at(-1)?.id ?? '')).toEqual(JSON.parse(JSON.stringify(postings.at(-1))));
    await again.close();
  });

  it('refuses a second writer, and lets in the next one', async () => {
    const store = await open();
    const message = `The storage in ${folder} is open already in this process; close it there first. One process writes at a time.`;
    await expect(open()).rejects.toMatchObject({ code: 'storage/locked', message });
    await store.close();
    await (await open()).close();
  });

  it('takes the lock of a process that has ended', async () => {
    writeFileSync(join(folder, 'lock'), '{"pid":4194303,"started":"1"}');
    await (await open()).close();
    writeFileSync(join(folder, 'lock'), `{"pid":${process.pid},"started":"1"}`);
    await (await open()).close();
  });
});

describe('a damaged storage', () => {
  const documents = () => join(folder, 'documents.mdb');
  const filled = async () => {
    const store = await open();
    await store.upsert(Array.from({ length: 300 }, (_, n) => ({ ...KOCH, id: `id ${n}`, description: `Text ${n}` })));
    await store.close();
  };

  it('is built again where its index is damaged, and says so', async () => {
    await filled();
    const index = join(folder, 'index.bin');
    const bytes = readFileSync(index);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
    writeFileSync(index, bytes);
    const issues: Issue[] = [];
    const store = await open((issue) => issues.push(issue));
    expect(issues).toMatchObject([{ code: 'storage/index-rebuilt', severity: 'warning' }]);
    expect((await store.search({ text: 'Koch' })).total).toBe(300);
    await store.close();
  });

  it('is refused with the documents that are damaged', async () => {
    await filled();
    const bytes = readFileSync(documents());
    const at = bytes.lastIndexOf('Text 77"');
    bytes.write('Test', at);
    writeFileSync(documents(), bytes);
    await expect(open()).rejects.toMatchObject({
      code: 'storage/damaged',
      issues: [{ code: 'storage/document-damaged', received: 'id 77' }],
    });
  });

  it.each([
    ['is empty', () => 0],
    ['has lost its end', (size: number) => size >> 2],
    ['has little left', () => 100],
  ])('is refused where the file %s', async (_, left) => {
    await filled();
    truncateSync(documents(), left(statSync(documents()).size));
    await expect(open()).rejects.toMatchObject({
      code: 'storage/damaged',
      issues: [{ code: 'storage/unreadable' }],
    });
    // The lock has been given back.
    await expect(open()).rejects.toMatchObject({ code: 'storage/damaged' });
  });

  /** Ends after some documents were removed at once, without the last pages of the file. */
  const shortened = async (count: number, removed: number, pages: number) => {
    const store = await open();
    const all = Array.from({ length: count }, (_, n) => ({
      ...KOCH,
      id: `${n}`,
      description: 'Text '.repeat(n % 300),
    }));
    await store.upsert(all);
    await store.remove(all.slice(0, removed).map(({ id }) => id));
    await store.close();
    rmSync(join(folder, 'index.bin'));
    truncateSync(documents(), statSync(documents()).size - pages * 4096);
  };

  it('is refused where only the list of free pages has lost its end', async () => {
    await shortened(2000, 1500, 1);
    await expect(open()).rejects.toMatchObject({ code: 'storage/damaged', issues: [{ code: 'storage/unreadable' }] });
    expect(readdirSync(folder)).toEqual(['documents.mdb', 'documents.mdb-lock']);
  });

  it('is not refused where all that the file has lost is free', async () => {
    await shortened(1000, 990, 4);
    const store = await open();
    for (let n = 0; n < 50; n += 1) await store.upsert([{ ...KOCH, id: `new ${n}` }]);
    await store.close();
    const again = await open();
    expect((await again.search({ text: 'Koch' })).total).toBe(60);
    await again.close();
  });

  it('is refused where the file is another one', async () => {
    await filled();
    writeFileSync(documents(), 'no storage at all '.repeat(10_000));
    await expect(open()).rejects.toMatchObject({ code: 'storage/damaged' });
  });
});
