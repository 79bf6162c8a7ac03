import { type GazetteerPlace, type Issue, type Place, resolvePlace } from '@berufsbild/core';
import { defineQuery, isQueryError, type PostingCollection, type SearchResult } from '@berufsbild/query';
import type { Portal } from '../portal/portal.ts';
import type { SearchForm } from './search-form.ts';

/** What a search found. */
export interface SearchOutcome {
  readonly found: PostingSearchResult;
  /** The place that was searched around. */
  readonly place?: Place;
  /** What was wrong with the place or the cursor; the search went on without them. */
  readonly issues: readonly Issue[];
}

/** The part of an answer that the results page shows. */
export type PostingSearchResult = SearchResult<
  PostingCollection,
  never,
  'level' | 'time' | 'contract',
  'salary',
  never
>;

/** Hits of a page. */
const PAGE = 10;

/** Searches the example postings. A place that is not known and a cursor of another search are left out and reported. */
export async function searchPostings({ store, gazetteer }: Portal, form: SearchForm): Promise<SearchOutcome> {
  const resolved = form.place === '' ? undefined : resolvePlace(placeQuery(form.place), gazetteer);
  const place = resolved?.ok ? resolved.value : undefined;
  const issues = resolved?.ok === false ? resolved.issues : [];
  const outcome = (found: PostingSearchResult, more: readonly Issue[] = []): SearchOutcome => ({
    found,
    issues: [...issues, ...more],
    ...(place === undefined ? {} : { place }),
  });
  try {
    return outcome(await store.search(queryOf(form, place)));
  } catch (error) {
    if (!isQueryError(error) || form.after === undefined) throw error;
    const { after: _, ...start } = form;
    return outcome(
      await store.search(queryOf(start, place)),
      error.issues.filter(({ code }) => code === 'query/cursor'),
    );
  }
}

/** Quantiles of pay that the results page shows. */
const QUARTILES = [0.25, 0.5, 0.75];

function queryOf(form: SearchForm, place: Place | undefined) {
  const { latitude, longitude } = place ?? {};
  const near = latitude === undefined || longitude === undefined ? undefined : { latitude, longitude, km: form.radius };
  const sort = sortOf(form, near !== undefined);
  return defineQuery({
    where: {
      ...(form.levels.length === 0 ? {} : { level: { in: form.levels } }),
      ...(form.times.length === 0 ? {} : { time: { in: form.times } }),
      ...(form.contracts.length === 0 ? {} : { contract: { in: form.contracts } }),
      ...(form.salary === undefined
        ? {}
        : {
            salary: {
              atLeast: form.salary,
              per: 'YEAR',
              currency: 'EUR',
              unknown: form.unknownPay ? 'include' : 'exclude',
            },
          }),
    },
    facets: { level: {}, time: {}, contract: {} },
    stats: { salary: { by: 'level', per: 'YEAR', currency: 'EUR', of: 'midpoint', quantiles: QUARTILES } },
    first: PAGE,
    ...(form.text === '' ? {} : { text: form.text }),
    ...(near === undefined ? {} : { near }),
    ...(sort === undefined ? {} : { sort }),
    ...(form.after === undefined ? {} : { after: form.after }),
  });
}

function sortOf({ sort, text }: SearchForm, near: boolean) {
  switch (sort) {
    case 'newest':
      return [{ by: 'datePosted', order: 'desc' }] as const;
    case 'salary':
      return [{ by: 'salary', order: 'desc', currency: 'EUR', of: 'midpoint' }] as const;
    case 'distance':
      return near ? ([{ by: 'distance' }] as const) : undefined;
    case 'relevance':
      return text === '' ? undefined : ([{ by: 'relevance' }] as const);
    default:
      return sort satisfies never;
  }
}

/** `60311 Frankfurt, Hessen` as postal code, name and region. */
function placeQuery(written: string) {
  const [, postalCode, rest = ''] = /^(\d{4,5})?[ ,]{0,9}(.{0,200})$/u.exec(written) ?? [];
  const [name = '', region] = rest.split(',').map((part) => part.trim());
  return {
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(name === '' ? {} : { name }),
    ...(region === undefined || region === '' ? {} : { region }),
  };
}

/** What to write into the form to mean just this place. */
export function placeWords({ name, state, postalCode }: Place | GazetteerPlace): string {
  return [[postalCode, name].filter((part) => part !== undefined).join(' '), state]
    .filter((part) => part !== undefined)
    .join(', ');
}
