import type { FactOf } from '@berufsbild/core';
import { describe, expect, it } from 'vitest';
import { parseQueryString } from '../address/parse-query-string.ts';
import { toQueryString } from '../address/to-query-string.ts';
import { shard } from '../engine/shard.ts';
import { memoryEngine } from '../memory/memory-engine.ts';
import { createStore } from '../store/create-store.ts';
import type { Collection, FieldTable } from './collection.ts';

/** A second collection: the statements that sources make about how common something is. */
type Statistic = FactOf<'statistic'>;

const FIELDS = {
  label: { kind: 'text', tier: 8, read: (fact) => [fact.value.label] },
  unit: {
    kind: 'keyword',
    values: ['percent', 'people', 'companies', 'years'],
    url: 'einheit',
    read: (fact) => [fact.value.unit],
  },
  source: { kind: 'keyword', many: true, read: (fact) => fact.provenance.map(({ document }) => document) },
  year: { kind: 'number', read: (fact) => fact.value.year },
  figure: { kind: 'number', read: (fact) => fact.value.value },
} as const satisfies FieldTable<Statistic>;

const STATISTICS: Collection<Statistic, typeof FIELDS> = {
  name: 'statistic',
  fields: FIELDS,
  order: { by: 'year', order: 'desc' },
  select: ['value', 'provenance'],
  similarBy: ['label'],
};

const statistic = (id: string, label: string, value: number, year: number, document: string): Statistic => ({
  id,
  kind: 'statistic',
  value: { label, value, unit: 'percent', year },
  provenance: [{ document, start: 0, end: 1 }],
});

const FACTS = [
  statistic('1', 'Betriebe mit Onlinemarketing', 80, 2024, 'a'),
  statistic('2', 'Beschäftigte im Marketing', 40, 2025, 'b'),
  statistic('3', 'Frauen im Vertrieb', 60, 2025, 'a'),
];

describe('a second collection', () => {
  it.each([
    ['memory', () => memoryEngine()],
    ['shards', () => shard([memoryEngine(), memoryEngine()])],
  ])('costs a table and no engine (%s)', async (_, createEngine) => {
    const store = await createStore(createEngine(), STATISTICS);
    await store.upsert(FACTS);
    const { hits, facets, stats } = await store.search({
      text: 'Marketing',
      where: { unit: 'percent', year: { min: 2024 } },
      select: ['value'],
      facets: { source: {}, year: { buckets: [2025] } },
      stats: { figure: { minGroup: 1, quantiles: [0.5] } },
      sort: [{ by: 'figure', order: 'desc' }],
    });
    expect(hits.map(({ document }) => document.value.label)).toEqual([
      'Betriebe mit Onlinemarketing',
      'Beschäftigte im Marketing',
    ]);
    expect(facets.source.counts).toEqual([
      { value: 'a', count: 1 },
      { value: 'b', count: 1 },
    ]);
    expect(facets.year.counts).toEqual([
      { to: 2025, count: 1 },
      { from: 2025, count: 1 },
    ]);
    expect(stats.figure.groups).toEqual([{ n: 2, mean: 60, quantiles: [60] }]);
  });

  it('has its own names in types, checks and addresses', async () => {
    const store = await createStore(memoryEngine(), STATISTICS);
    // @ts-expect-error no field of this collection
    await expect(store.search({ where: { level: 'entry' } })).rejects.toMatchObject({
      issues: [{ code: 'query/unknown-name', path: ['where', 'level'] }],
    });
    const query = { where: { unit: 'people' } } as const;
    expect(toQueryString(query, STATISTICS)).toBe('einheit=people');
    expect(parseQueryString('einheit=people', STATISTICS)).toMatchObject({ ok: true, value: query });
  });
});
