import { PGlite } from '@electric-sql/pglite';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { memoryEngine } from '../../src/memory/memory-engine.ts';
import { arrayLiteral } from '../../src/postgres/array-literal.ts';
import type { Query } from '../../src/query/query.ts';
import { createStore } from '../../src/store/create-store.ts';
import { postingsArbitrary } from '../../src/testing/posting-arbitrary.ts';
import { testEngine } from '../../src/testing/test-engine.ts';
import { freshEngine, standInForCitus } from './fresh-engine.ts';

/** Creating it takes seconds and half a gigabyte: one for all tests of a file. */
const client = await PGlite.create();
await standInForCitus(client);
afterAll(() => client.close());

testEngine('PGlite', () => freshEngine(client), { runs: 8 });
testEngine('PGlite as if distributed', () => freshEngine(client, { distributed: true }), { runs: 4 });

describe('hostile strings', () => {
  const hostile = [
    '\0',
    'a\0b',
    '\uD800',
    '\uFFFD',
    "'; DROP TABLE posting; --",
    '%',
    '{}',
    '{"a"}',
    '\\',
    '$1',
    '"',
    'null',
    'NULL',
    'a,b',
    ' ',
    '\u00a0',
    '',
  ];

  it('give what the memory engine gives, or the same error', async () => {
    const stores = await Promise.all([freshEngine(client), memoryEngine()].map((engine) => createStore(engine)));
    const answersOf = async (store: (typeof stores)[number]) => {
      const outcomes: unknown[] = [];
      for (const text of hostile) {
        const posting = { id: text, title: text, hiringOrganization: { name: text }, skills: [text] };
        outcomes.push(await outcome(store.upsert(posting)));
      }
      for (const text of hostile) {
        const calls = [
          store.get(text),
          store.similar(text),
          store.search({ text, where: { employer: text }, facets: { employer: {}, skill: {} }, select: ['title'] }),
          store.search({ where: { skill: { all: [text] } }, sort: [{ by: 'employer', order: 'asc' }] }),
          store.search({ where: { salary: { atLeast: 1, per: 'YEAR', currency: text, unknown: 'include' } } }),
          store.search({ after: text }),
        ];
        outcomes.push(await Promise.all(calls.map(outcome)));
      }
      return outcomes;
    };
    const [own, expected] = await Promise.all(stores.map(answersOf));
    expect(own).toEqual(expected);
    const removed = await Promise.all(stores.map((store) => store.remove(hostile)));
    expect(removed[0]).toBe(removed[1]);
  });
});

describe('arrayLiteral', () => {
  it('writes any texts so that PostgreSQL reads them back', async () => {
    const item = fc.oneof(
      fc.constantFrom(null, '', ' ', 'NULL', 'null', '\t', '\v', '\u0085', '\u00a0', '{}', '\\"', ','),
      fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', '')),
    );
    const lists = fc.sample(fc.array(item), { numRuns: 500, seed: 7 });
    const { rows } = await client.query<{ list: unknown }>(
      'SELECT list::text[] AS list FROM unnest($1::text[]) AS given (list)',
      [lists.map(arrayLiteral)],
    );
    expect(rows.map(({ list }) => list)).toEqual(lists);
  });
});

describe('texts of many words', () => {
  /** A compound whole and in its parts, words that go on, words with a typo, and one that is nowhere. */
  const words = 'Softwareentwickler Entwicklung Software Marketingmanager Managr Bonn Köchin Online-Market'.split(' ');
  const rotated = (by: number, count: number) =>
    Array.from({ length: count }, (_, index) => words[(3 * index + by) % words.length]).join(' ');
  const postings = words.flatMap((_, by) =>
    [3, 5, 8].map((count) => ({
      id: `${by}-${count}`,
      title: rotated(by, 2),
      occupation: { name: rotated(by + 1, 1) },
      skills: [rotated(by + 2, 1)],
      description: rotated(by, count),
      jobLocation: [{ name: 'Bonn', kind: 'city', country: 'DE', latitude: 50 + by / 10, longitude: 7 }] as const,
    })),
  );

  it.each(['all', 'any'] as const)('give what the memory engine gives (%s)', async (mode) => {
    const stores = await Promise.all([freshEngine(client), memoryEngine()].map((engine) => createStore(engine)));
    for (const store of stores) await store.upsert(postings);
    let found = 0;
    for (const count of [2, 3, 4, 5, 6]) {
      for (const [by] of words.entries()) {
        const text = { words: rotated(by, count), mode };
        const query = { text, where: { skill: { none: ['Bonn'] } }, facets: { skill: {}, level: {} } } as const;
        const near = { latitude: 50, longitude: 7 };
        for (const asked of [
          query,
          { ...query, near: { ...near, km: 50 } },
          { ...query, near: { ...near, km: 200 } },
        ]) {
          const [own, expected] = await Promise.all(stores.map((store) => store.search(asked)));
          expect(own).toEqual(expected);
          found += own?.total ?? 0;
        }
      }
    }
    expect(found).toBeGreaterThan(200);
  });
});

describe('facets that leave out conditions', () => {
  const where = {
    level: { none: ['senior'] },
    workplace: 'onsite',
    time: { in: ['full'] },
    contract: { none: ['minijob'] },
    directApply: false,
    city: { none: ['Köln'] },
  } as const satisfies Query['where'];
  const names = ['level', 'workplace', 'time', 'contract', 'directApply', 'city'] as const;
  const facets = Object.fromEntries(names.map((name) => [name, {}]));

  it('give what the memory engine gives, however many there are', async () => {
    const stores = await Promise.all([freshEngine(client), memoryEngine()].map((engine) => createStore(engine)));
    const [postings = []] = fc.sample(postingsArbitrary(400), { numRuns: 1, seed: 3 });
    for (const store of stores) await store.upsert(postings);
    for (const text of ['', 'Manager']) {
      for (let mask = 0; mask < 2 ** names.length; mask += 5) {
        const asked = Object.fromEntries(
          Object.entries(where).filter((_, index) => Math.floor(mask / 2 ** index) % 2 === 1),
        );
        const [own, expected] = await Promise.all(
          stores.map((store) => store.search({ text, where: asked, facets, first: 3 })),
        );
        expect(own).toEqual(expected);
      }
    }
  });
});

describe('PGlite', () => {
  it('rejects with the reason of a signal that is aborted between two statements', async () => {
    const store = await createStore(freshEngine(client));
    const controller = new AbortController();
    const search = store.search({ text: 'Koch' }, { signal: controller.signal });
    controller.abort('enough');
    await expect(search).rejects.toBe('enough');
    expect((await store.search({ text: 'Koch' })).total).toBe(0);
  });
});

async function outcome(call: Promise<unknown>): Promise<unknown> {
  return call.catch((error: unknown) => String(error));
}
