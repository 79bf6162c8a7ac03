import { describe, expect, it } from 'vitest';
import { memoryEngine } from '../memory/memory-engine.ts';
import { createStore } from '../store/create-store.ts';
import type { TextQuery } from './query.ts';
import { textPlan } from './text-plan.ts';

async function storeOf(...titles: readonly string[]) {
  const store = await createStore(memoryEngine());
  await store.upsert(titles.map((title) => ({ id: title, title })));
  return store;
}

async function found(text: string | TextQuery, ...titles: readonly string[]): Promise<readonly string[]> {
  return (await (await storeOf(...titles)).search({ text })).hits.map(({ id }) => id);
}

describe('textPlan', () => {
  it.each([
    'Buchhaltung',
    'Altenpflegerin',
    'Softwareentwicklerinnen',
    'Bankkauffrau',
    'Pflegefachfrau',
    'Frontend Developer',
    'Data Engineer',
    'Consultant',
    'Metzger',
    'Möbelschreiner',
    'Krankenschwester',
    'Stewardess',
    'Systemadministrator',
    'Mitarbeiter',
    'Technische Leiterin',
  ])('finds %s from the third letter of its last word on', async (title) => {
    const store = await storeOf(title);
    const last = title.lastIndexOf(' ') + 1;
    for (let end = last + 3; end <= title.length; end += 1) {
      const text = title.slice(0, end);
      expect([text, (await store.search({ text })).total]).toEqual([text, 1]);
    }
  });

  it.each([
    ['Softwareentw', 'Software Entwickler'],
    ['Softwaredev', 'Developer Software'],
    ['Systemadmin', 'IT-Systemadministrator'],
    ['Möbelschr', 'Möbel-Schreiner'],
    ['Metzgger', 'Metzger'],
    ['Schriner', 'Schreiner'],
    ['Software Engeneer', 'Software Engineer'],
    ['Consultent', 'Consultant'],
    ['Develpoer Frontend', 'Frontend Developer'],
    ['Marketingmanger', 'Marketing Manager'],
    ['Marktingmanager', 'Manager Marketing'],
    ['Pflegefachfrau/-mann', 'Pflegefachkraft'],
    ['C++', 'C/C++ Entwickler'],
  ])('finds, for %s, %s, searched for or saved', async (text, title) => {
    expect(await found(text, title, 'Gärtner')).toEqual([title]);
    const store = await storeOf();
    await store.save('saved', { text });
    expect(await store.match({ id: '1', title })).toEqual(['saved']);
  });

  it('tells a butcher from what he sells', async () => {
    expect(await found('Metzger', 'Verkäufer Fleisch und Wurst', 'Fleischerin')).toEqual(['Fleischerin']);
  });

  it('gives half the points for a word that is not finished, or misspelt', async () => {
    const store = await storeOf('Metzger');
    const points = async (text: string) => (await store.search({ text })).hits.map(({ relevance }) => relevance);
    expect(await Promise.all(['Fleischer', 'Metz', 'Metzgre'].map(points))).toEqual([[8], [4], [4]]);
  });

  it.each<string | TextQuery>([
    'und',
    '***',
    '(m/w/d)',
    { words: 'und', mode: 'phrase' },
    { words: 'mit', prefix: false },
  ])('finds nothing for %j, in which no word counts', async (text) => {
    expect(await found(text, 'Koch', 'Mitarbeiter')).toEqual([]);
    const store = await storeOf();
    await store.save('saved', { text });
    expect(await store.match({ id: '1', title: 'Koch und Mitarbeiter' })).toEqual([]);
  });

  it.each(['', ' \n'])('asks nothing with %j', async (text) => {
    expect(textPlan(text)).toBeUndefined();
    expect(await found(text, 'Koch')).toEqual(['Koch']);
  });

  it('refuses more words than count', async () => {
    const words = Array.from({ length: 33 }, (_, index) => `wort${index}`).join(' ');
    expect(textPlan(words)).toMatchObject({ code: 'query/too-many', path: ['text'], received: 33 });
    expect(textPlan({ words })).toMatchObject({ path: ['text', 'words'], params: { most: 32 } });
    await expect(found(words, 'Koch')).rejects.toThrow();
  });
});
