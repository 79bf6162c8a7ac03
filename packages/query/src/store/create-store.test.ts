import { describe, expect, it } from 'vitest';
import { isQueryError } from '../error/query-error.ts';
import { memoryEngine } from '../memory/memory-engine.ts';
import type { StoredPosting } from '../posting/stored-posting.ts';
import { createStore } from './create-store.ts';

const POSTINGS: readonly StoredPosting[] = [
  {
    id: 'a',
    title: 'Marketingmanagerin (m/w/d)',
    experienceLevel: 'senior',
    datePosted: '2026-11-02',
    hiringOrganization: { name: 'Muster AG' },
    jobLocation: [{ name: 'Köln', kind: 'city', country: 'DE', latitude: 50.94, longitude: 6.96 }],
    baseSalary: [{ currency: 'EUR', minValue: 4000, maxValue: 5000, unitText: 'MONTH', component: 'base' }],
  },
  {
    id: 'b',
    title: 'Manager Marketing',
    experienceLevel: 'entry',
    datePosted: '2026-11-01',
    hiringOrganization: { name: 'Muster AG' },
    jobLocation: [{ name: 'Bonn', kind: 'city', country: 'DE', latitude: 50.73, longitude: 7.1 }],
  },
  { id: 'c', title: 'Koch', description: 'Küche mit Marketing', datePosted: '2026-10-01' },
];

async function store() {
  const opened = await createStore(memoryEngine());
  await opened.upsert(POSTINGS);
  return opened;
}

describe('createStore', () => {
  it('finds a compound by its parts, the best field first', async () => {
    const { hits } = await (await store()).search({ text: 'Marketing', select: ['title'] });
    expect(hits.map(({ id, relevance }) => [id, relevance])).toEqual([
      ['a', 8],
      ['b', 8],
      ['c', 1],
    ]);
    expect(hits[0]?.document).toEqual({ title: 'Marketingmanagerin (m/w/d)' });
  });

  it('takes a name with a hyphen and without for one word, though its parts are no words', async () => {
    const opened = await createStore(memoryEngine());
    await opened.upsert({ id: 'a', title: 'Ixoypso' });
    const { hits } = await opened.search({ text: { words: 'Ixo-Ypso', typos: 0 } });
    expect(hits.map(({ relevance }) => relevance)).toEqual([8]);
  });

  it('counts a facet as if its own condition were not set', async () => {
    const { total, facets } = await (await store()).search({
      where: { level: 'entry', employer: 'Muster AG' },
      facets: { level: {}, city: {} },
    });
    expect(total).toBe(1);
    expect(facets.level.counts).toEqual([
      { value: 'entry', count: 1 },
      { value: 'senior', count: 1 },
    ]);
    expect(facets.city.counts).toEqual([{ value: 'Bonn', count: 1 }]);
  });

  it('compares pay after telling it for a year', async () => {
    const opened = await store();
    const found = async (unknown: 'include' | 'exclude') =>
      (await opened.search({ where: { salary: { atLeast: 55_000, per: 'YEAR', currency: 'EUR', unknown } } })).total;
    expect(await found('exclude')).toBe(1);
    expect(await found('include')).toBe(3);
  });

  it('summarises pay exactly, a bound being the first of its bucket', async () => {
    const opened = await createStore(memoryEngine());
    const pay = (minValue: number) => [{ currency: 'EUR', minValue, unitText: 'YEAR', component: 'base' }] as const;
    const figures = [30_000, 40_000, 40_000, 60_000];
    await opened.upsert(
      figures.map((figure, index) => ({ id: String(index), title: 'Koch', baseSalary: pay(figure) })),
    );
    const { stats } = await opened.search({
      stats: {
        salary: { per: 'YEAR', currency: 'EUR', of: 'minValue', quantiles: [0, 0.9], histogram: [40_000], minGroup: 4 },
      },
    });
    expect(stats.salary).toEqual({
      groups: [
        {
          n: 4,
          mean: 42_500,
          quantiles: [30_000, 54_000],
          histogram: [
            { to: 40_000, count: 1 },
            { from: 40_000, count: 3 },
          ],
        },
      ],
      open: 0,
      unknown: 0,
    });
  });

  it('finds what is near', async () => {
    const { hits } = await (await store()).search({
      near: { latitude: 50.94, longitude: 6.96, km: 30 },
      sort: [{ by: 'distance' }],
    });
    expect(hits.map(({ id, km }) => [id, Math.round(km ?? -1)])).toEqual([
      ['a', 0],
      ['b', 25],
    ]);
  });

  it('gives the largest groups of a summary, and tells how many it leaves out', async () => {
    const opened = await createStore(memoryEngine());
    const skills = Array.from({ length: 1500 }, (_, index) => `skill ${index}`);
    const experience = { minYears: 3, requirement: 'required' } as const;
    await opened.upsert([
      { id: '1', title: 'Koch', experience, skills: skills.slice(0, 750) },
      { id: '2', title: 'Koch', experience, skills: skills.slice(750) },
      { id: '3', title: 'Koch', experience, skills: skills.slice(1000) },
    ]);
    const { stats } = await opened.search({ stats: { experienceYears: { by: 'skill', minGroup: 1 } } });
    const { groups, omitted } = stats.experienceYears;
    expect([groups.length, groups.filter(({ n }) => n === 2).length, omitted]).toEqual([1000, 500, 500]);
    const names = groups.map(({ value = '' }) => value);
    expect(names).toEqual([...names].sort());
    const { stats: few } = await opened.search({ stats: { experienceYears: { by: 'skill', minGroup: 2 } } });
    expect(few.experienceYears).not.toHaveProperty('omitted');
  });

  it('pages by cursor', async () => {
    const opened = await store();
    const first = await opened.search({ first: 2 });
    expect(first.hits.map(({ id }) => id)).toEqual(['a', 'b']);
    const second = await opened.search({ first: 2, after: first.next ?? '' });
    expect(second.hits.map(({ id }) => id)).toEqual(['c']);
    expect(second).not.toHaveProperty('next');
  });

  it('refuses the cursor of another query', async () => {
    const opened = await store();
    const { next = '' } = await opened.search({ first: 1 });
    await expect(opened.search({ first: 1, text: 'Koch', after: next })).rejects.toMatchObject({
      code: 'query/invalid',
      issues: [{ code: 'query/cursor', path: ['after'] }],
    });
  });

  it('replaces, removes and gets', async () => {
    const opened = await store();
    await opened.upsert({ id: 'c', title: 'Bäcker' });
    expect((await opened.search({ text: 'Koch' })).total).toBe(0);
    expect(await opened.get('c')).toEqual({ id: 'c', title: 'Bäcker' });
    expect(await opened.remove(['c', 'c', 'unknown'])).toBe(1);
    expect(await opened.get('c')).toBeUndefined();
  });

  it('refuses documents without key or title, all of them together, and stores none', async () => {
    const opened = await store();
    const wrong = [
      { id: 'd', title: 'Koch' },
      { title: 'Koch' },
      { id: 'e' },
      { id: 'x'.repeat(201), title: ' ' },
      null,
    ];
    await expect(opened.upsert(wrong as never)).rejects.toMatchObject({
      code: 'query/document',
      issues: [
        { code: 'query/missing', path: [1, 'id'] },
        { code: 'query/missing', path: [2, 'title'] },
        { code: 'query/wrong-type', path: [3, 'id'] },
        { code: 'query/missing', path: [3, 'title'] },
        { code: 'query/missing', path: [4, 'id'] },
        { code: 'query/missing', path: [4, 'title'] },
      ],
    });
    await expect(opened.upsert({ id: 'e' } as never)).rejects.toMatchObject({ issues: [{ path: ['title'] }] });
    await expect(opened.upsert(wrong as never)).rejects.toThrow('document 1 at id: text of 1 to 200');
    expect((await opened.search({})).total).toBe(3);
  });

  it('tells of the first hundred problems where there are more, and of a wrong type once', async () => {
    const wrong = Array.from({ length: 1000 }, (_, index) => ({
      id: `${index}`,
      title: 5,
      skills: index < 10 ? 5 : [],
    }));
    const error: unknown = await (await store()).upsert(wrong as never).catch((caught: unknown) => caught);
    if (!isQueryError(error)) throw error;
    expect(error.code).toBe('query/document');
    expect(error.issues).toHaveLength(100);
    expect(error.issues[1]).toMatchObject({
      code: 'query/wrong-type',
      path: [0, 'skills'],
      params: { expected: 'list' },
      received: '5',
    });
    expect(error.issues[99]).toMatchObject({ path: [89, 'title'] });
    expect(error.message).toMatch(/ at title: text expected; there may be more$/);
  });

  it('takes null, as JSON has it, for absent, and stores none of a refused call', async () => {
    const opened = await store();
    const posting = { id: 'd', title: 'Bäcker', occupation: { name: null }, skills: [null, 'Brot'] };
    await opened.upsert(posting as unknown as StoredPosting);
    const { hits } = await opened.search({ text: 'Brot', highlight: ['occupation', 'skills'] });
    expect(hits.map(({ id, highlight }) => [id, highlight])).toEqual([
      ['d', { occupation: [], skills: [{ text: 'Brot', spans: [{ start: 0, end: 4 }] }] }],
    ]);
    expect((await opened.similar('d')).total).toBe(0);
    const refused = [
      { id: 'e', title: 'Koch' },
      { id: 'd', title: null },
    ];
    await expect(opened.upsert(refused as never)).rejects.toMatchObject({
      issues: [{ code: 'query/missing', path: [1, 'title'] }],
    });
    expect([await opened.get('e'), await opened.get('d')]).toEqual([undefined, posting]);
  });

  it('marks the words in a text', async () => {
    const { hits } = await (await store()).search({ text: 'Marketing', highlight: ['title'] });
    expect(hits[0]?.highlight.title).toEqual([{ text: 'Marketingmanagerin (m/w/d)', spans: [{ start: 0, end: 18 }] }]);
  });

  it('names every problem of a query at once', async () => {
    const wrong = { wher: {}, where: { levle: 'x', level: 'senor' }, near: { latitude: 91, longitude: 0, km: -1 } };
    await expect((await store()).search(wrong as object)).rejects.toMatchObject({
      issues: [
        { code: 'query/unknown-name', path: ['wher'], params: { nearest: 'where' } },
        { code: 'query/unknown-name', path: ['where', 'levle'], params: { nearest: 'level' } },
        { code: 'query/unknown-value', path: ['where', 'level'], params: { nearest: 'senior' } },
        { code: 'query/out-of-range', path: ['near', 'latitude'] },
        { code: 'query/out-of-range', path: ['near', 'km'] },
      ],
    });
  });

  it('checks a stream and what similar takes like a search', async () => {
    const opened = await store();
    const all = async (query: unknown) => {
      const ids: string[] = [];
      for await (const { id } of opened.stream(query as object)) ids.push(id);
      return ids;
    };
    await expect(all(null)).rejects.toMatchObject({ code: 'query/invalid' });
    await expect(all({ first: -5 })).rejects.toMatchObject({ issues: [{ path: ['first'] }] });
    await expect(all({ facets: {}, stats: {} })).rejects.toMatchObject({
      issues: [
        { code: 'query/unknown-name', path: ['facets'] },
        { code: 'query/unknown-name', path: ['stats'] },
      ],
    });
    await expect(opened.similar('a', { text: 'Koch' } as object)).rejects.toMatchObject({
      issues: [{ path: ['text'] }],
    });
    expect((await all({ first: 1 })).length).toBeGreaterThan(1);
  });

  it('ends a stream between two hits', async () => {
    const opened = await store();
    const controller = new AbortController();
    const seen: string[] = [];
    const whole = async () => {
      for await (const { id } of opened.stream({}, { signal: controller.signal })) {
        seen.push(id);
        controller.abort('enough');
      }
    };
    await expect(whole()).rejects.toBe('enough');
    expect(seen).toHaveLength(1);
  });

  it('takes keys and names as text only', async () => {
    const opened = await store();
    expect(await opened.get(1 as never)).toBeUndefined();
    expect(await opened.remove([null] as never)).toBe(0);
    await expect(opened.save(undefined as never, { text: 'Koch' })).rejects.toThrow(TypeError);
    expect(await opened.match({ id: 'x', title: 'Koch' })).toEqual([]);
  });

  it('tells of a hundred problems of a query and counts them all', async () => {
    const opened = await store();
    const names = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`name${index}`, 1]));
    const error: unknown = await opened.search(names as object).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ issues: { length: 100 }, message: expect.stringContaining('150 problem(s)') });
  });

  it('answers nothing once closed', async () => {
    const opened = await store();
    await opened.close();
    await expect(opened.search({})).rejects.toMatchObject({ code: 'query/closed' });
  });
});
