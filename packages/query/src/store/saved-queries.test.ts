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
import { compareCodePoints } from '../text/compare-code-points.ts';
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

  it('never misses a query, wherever it is kept, whatever else was kept, changed and forgotten', () => {
    const kept = fc.record({
      name: fc.constantFrom(...'abcdefghij\uFF5E', '\u{1F600}'),
      query: fc.option(queryArbitrary),
    });
    fc.assert(
      fc.property(fc.array(fc.array(kept, { maxLength: 8 }), { maxLength: 4 }), postingArbitrary, (steps, posting) => {
        const read = readDocument(POSTINGS, { id: '1', ...posting } as { id: string }, analyseText);
        const saved = savedQueries();
        const plans = new Map<string, Plan>();
        for (const step of steps) {
          for (const { name, query } of step) {
            const plan = query === null ? undefined : (planQuery(query as CheckedQuery, POSTINGS) as Plan);
            saved.set(name, plan);
            if (plan === undefined) plans.delete(name);
            else plans.set(name, plan);
          }
          const expected = [...plans].filter(([, plan]) => documentMatcher(read)(plan) !== undefined);
          expect(saved.matching(read)).toEqual(expected.map(([name]) => name).sort(compareCodePoints));
        }
      }),
    );
  });
});
