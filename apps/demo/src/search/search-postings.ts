import type { Issue, Place } from '@berufsbild/core';
import {
  isQueryError,
  type PostingCollection,
  type SearchResult,
  type StatsGroup,
  type Store,
} from '@berufsbild/query';
import type { Portal } from '../portal/portal.ts';
import { placeOf } from './place-of.ts';
import { RADII, type SearchForm } from './search-form.ts';
import { conditions, searchQuery } from './search-query.ts';

/** What a search found. */
export interface SearchOutcome {
  readonly found: PostingSearchResult;
  /** The place that was searched around. */
  readonly place?: Place;
  /** What was wrong with the place or the cursor; the search went on without them. */
  readonly issues: readonly Issue[];
  /** Pay of what would be found whatever it pays; absent where too few postings state it. */
  readonly pay?: StatsGroup;
  /** How many would be found in each radius; none without a place. */
  readonly radii: readonly RadiusCount[];
}

/** How many postings would be found within a radius. */
export interface RadiusCount {
  readonly km: number;
  readonly count: number;
}

/** The part of an answer that the results page shows. */
export type PostingSearchResult = SearchResult<
  PostingCollection,
  never,
  'level' | 'time' | 'contract' | 'workplace' | 'state',
  'salary',
  never
>;

/** Searches the example postings. A place that is not known and a cursor of another search are left out and reported. */
export async function searchPostings({ store, gazetteer }: Portal, form: SearchForm): Promise<SearchOutcome> {
  const { place, issues } = placeOf(form.place, gazetteer);
  const [{ found, wrong }, pay, radii] = await Promise.all([
    pageOf(store, form, place),
    payOf(store, form, place),
    radiiOf(store, form, place),
  ]);
  return {
    found,
    radii,
    issues: [...issues, ...wrong],
    ...(pay === undefined ? {} : { pay }),
    ...(place === undefined ? {} : { place }),
  };
}

interface FoundPage {
  readonly found: PostingSearchResult;
  /** What was wrong with the cursor; the page is the first one then. */
  readonly wrong: readonly Issue[];
}

async function pageOf(store: Store, form: SearchForm, place: Place | undefined): Promise<FoundPage> {
  try {
    return { found: await store.search(searchQuery(form, place)), wrong: [] };
  } catch (error) {
    if (!isQueryError(error) || form.after === undefined) throw error;
    const { after: _, ...start } = form;
    const wrong = error.issues.filter(({ code }) => code === 'query/cursor');
    return { found: await store.search(searchQuery(start, place)), wrong };
  }
}

/** Bounds of the bars of pay, EUR a year. */
const PAY_BOUNDS = Array.from({ length: 37 }, (_, index) => 10_000 + index * 2_500);

async function payOf(store: Store, form: SearchForm, place: Place | undefined): Promise<StatsGroup | undefined> {
  const { salary: _, ...whateverItPays } = form;
  const { stats } = await store.search({
    ...conditions(whateverItPays, place),
    stats: { salary: { per: 'YEAR', currency: 'EUR', of: 'midpoint', quantiles: [0.5], histogram: PAY_BOUNDS } },
    first: 0,
  });
  return stats.salary.groups[0];
}

async function radiiOf(store: Store, form: SearchForm, place: Place | undefined): Promise<readonly RadiusCount[]> {
  if (place?.latitude === undefined) return [];
  return Promise.all(
    RADII.map(async (km) => {
      const { total } = await store.search({ ...conditions({ ...form, radius: km }, place), first: 0 });
      return { km, count: total };
    }),
  );
}
