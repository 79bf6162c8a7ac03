import type { Salary } from '@berufsbild/core';
import { describe, expectTypeOf, it } from 'vitest';
import type { StoredPosting } from '../posting/stored-posting.ts';
import { defineQuery } from '../query/define-query.ts';
import type { Query } from '../query/query.ts';
import type { BucketCount, ValueCount } from '../query/search-result.ts';
import type { Store } from './store.ts';

declare const store: Store;

describe('search', () => {
  it('gives what is asked for, and nothing else', async () => {
    const { hits, facets, stats } = await store.search({
      select: ['title', 'baseSalary'],
      facets: { level: {}, city: { limit: 5 }, directApply: {}, datePosted: { buckets: ['2026-01-01'] } },
      stats: { salary: { by: 'level', per: 'YEAR', currency: 'EUR', of: 'minValue' } },
      highlight: ['title'],
    });
    const hit = hits[0] as (typeof hits)[number];
    expectTypeOf(hit.document.title).toEqualTypeOf<string>();
    expectTypeOf(hit.document.baseSalary).toEqualTypeOf<readonly Salary[] | undefined>();
    expectTypeOf(facets.level.counts).toEqualTypeOf<
      readonly ValueCount<'training' | 'entry' | 'experienced' | 'senior' | 'leadership' | 'top'>[]
    >();
    expectTypeOf(facets.city.counts).toEqualTypeOf<readonly ValueCount<string>[]>();
    expectTypeOf(facets.directApply.counts).toEqualTypeOf<readonly ValueCount<boolean>[]>();
    expectTypeOf(facets.datePosted.counts).toEqualTypeOf<readonly BucketCount<string>[]>();
    // @ts-expect-error not selected
    hit.document.description;
    // @ts-expect-error not asked for
    facets.contract;
    // @ts-expect-error not asked for
    stats.experienceYears;
    // @ts-expect-error not asked for
    hit.highlight.skills;
  });

  it('gives ids only where nothing is selected', async () => {
    const { hits, facets } = await store.search({ text: 'Koch' });
    expectTypeOf(hits[0]?.id).toEqualTypeOf<string | undefined>();
    // @ts-expect-error not selected
    hits[0]?.document.title;
    // @ts-expect-error not asked for
    facets.level;
  });

  it('refuses misspelt names and values', () => {
    // @ts-expect-error no such level
    store.search({ where: { level: 'senor' } });
    // @ts-expect-error no such level
    store.search({ where: { level: { in: ['entry', 'senor'] } } });
    // @ts-expect-error no such field
    store.search({ where: { levle: 'senior' } });
    // @ts-expect-error no such field
    store.search({ where: { and: [{ levle: 'senior' }] } });
    // @ts-expect-error no such part of a query
    store.search({ wher: {} });
    // @ts-expect-error no such facet
    store.search({ facets: { level: {}, titel: {} } });
    // @ts-expect-error no such option
    store.search({ facets: { level: { limt: 1 } } });
    // @ts-expect-error no such property
    store.search({ select: ['titel'] });
    // @ts-expect-error a document may have several cities
    store.search({ sort: [{ by: 'city', order: 'asc' }] });
    // @ts-expect-error explicit undefined
    store.search({ text: undefined });
  });

  it('refuses pay without unit or currency', () => {
    // @ts-expect-error no unit
    store.search({ where: { salary: { atLeast: 1, currency: 'EUR', unknown: 'include' } } });
    // @ts-expect-error no currency
    store.search({ where: { salary: { atLeast: 1, per: 'YEAR', unknown: 'include' } } });
    // @ts-expect-error no currency
    store.search({ stats: { salary: { per: 'YEAR', of: 'minValue' } } });
    // @ts-expect-error no currency
    store.search({ sort: [{ by: 'salary', order: 'asc', of: 'minValue' }] });
  });

  it('keeps the type of a defined query', async () => {
    const query = defineQuery({ select: ['title'], facets: { level: {} } });
    const { hits, facets } = await store.search(query);
    expectTypeOf(hits[0]?.document).toEqualTypeOf<Pick<StoredPosting, 'title'> | undefined>();
    expectTypeOf(facets.level.distinct).toEqualTypeOf<number>();
    // @ts-expect-error not asked for
    facets.city;
  });

  it('takes a query of any shape', async () => {
    const query: Query = { text: 'Koch', facets: { level: {} } };
    const { hits } = await store.search(query);
    expectTypeOf(hits[0]?.document.description).toEqualTypeOf<string | undefined>();
  });
});

describe('get', () => {
  it('gives the whole document', () => {
    expectTypeOf(store.get).returns.resolves.toEqualTypeOf<StoredPosting | undefined>();
  });
});
