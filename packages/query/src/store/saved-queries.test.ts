import { analyseText } from '@berufsbild/core/text';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../collection/read-document.ts';
import { memoryEngine } from '../memory/memory-engine.ts';
import { POSTINGS } from '../posting/postings.ts';
import { documentMatcher } from '../query/document-matcher.ts';
import type { Plan } from '../query/plan.ts';
import { type CheckedQuery, planQuery } from '../query/plan-query.ts';
import { postingArbitrary } from '../testing/posting-arbitrary.ts';
import { queryArbitrary } from '../testing/query-arbitrary.ts';
import { createStore } from './create-store.ts';
import { savedQueries } from './saved-queries.ts';

describe('match', () => {
  it('names the saved queries that would find a posting', async () => {
    const store = await createStore(memoryEngine());
    await store.save('Köln', { where: { city: { in: ['Köln', 'Bonn'] } } });
    await store.save('Koch in Köln', { text: 'Koch', where: { city: 'Köln' } });
    await store.save('Koch', { text: 'Koch' });
    await store.save('Bonn', { where: { city: 'Bonn' } });
    const posting = {
      id: '1',
      title: 'Köchin',
      jobLocation: [{ name: 'Köln', kind: 'city', country: 'DE' }],
    } as const;
    expect(await store.match(posting)).toEqual(['Koch', 'Koch in Köln', 'Köln']);
    await store.save('Koch', undefined);
    await store.save('Köln', { where: { city: 'Bonn' } });
    expect(await store.match(posting)).toEqual(['Koch in Köln']);
  });

  it('never misses a query, wherever it is kept', () => {
    fc.assert(
      fc.property(fc.array(queryArbitrary, { maxLength: 20 }), postingArbitrary, (queries, posting) => {
        const read = readDocument(POSTINGS, { id: '1', ...posting } as { id: string }, analyseText);
        const plans = queries.map((query) => planQuery(query as CheckedQuery, POSTINGS) as Plan);
        const saved = savedQueries();
        for (const [index, plan] of plans.entries()) saved.set(String(index), plan);
        const expected = plans.flatMap((plan, index) =>
          documentMatcher(read)(plan) === undefined ? [] : [String(index)],
        );
        expect(saved.matching(read)).toEqual(expected.sort());
      }),
    );
  });
});
