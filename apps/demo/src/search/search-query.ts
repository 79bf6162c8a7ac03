import type { Place } from '@berufsbild/core';
import { defineQuery } from '@berufsbild/query';
import type { SearchForm } from './search-form.ts';

/** Hits of a page. */
const PAGE = 10;

/** Quantiles of pay that the results page shows. */
const QUARTILES = [0.25, 0.5, 0.75];

/** The query of a form: hits of a page, counts of all filters, pay by level. */
export function searchQuery(form: SearchForm, place: Place | undefined) {
  const sort = sortOf(form, place?.latitude !== undefined);
  return defineQuery({
    ...conditions(form, place),
    facets: { level: {}, time: {}, contract: {}, workplace: {}, state: { limit: 16 } },
    stats: { salary: { by: 'level', per: 'YEAR', currency: 'EUR', of: 'midpoint', quantiles: QUARTILES } },
    first: PAGE,
    ...(sort === undefined ? {} : { sort }),
    ...(form.after === undefined ? {} : { after: form.after }),
  });
}

/** What of a query decides whether a posting is found. */
export function conditions(form: SearchForm, place: Place | undefined) {
  const { text, salary, unknownPay, levels, times, contracts, workplaces, states, radius: km } = form;
  const { latitude, longitude } = place ?? {};
  return defineQuery({
    where: {
      ...(levels.length === 0 ? {} : { level: { in: levels } }),
      ...(times.length === 0 ? {} : { time: { in: times } }),
      ...(contracts.length === 0 ? {} : { contract: { in: contracts } }),
      ...(workplaces.length === 0 ? {} : { workplace: { in: workplaces } }),
      ...(states.length === 0 ? {} : { state: { in: states } }),
      ...(salary === undefined
        ? {}
        : {
            salary: { atLeast: salary, per: 'YEAR', currency: 'EUR', unknown: unknownPay ? 'include' : 'exclude' },
          }),
    },
    ...(text === '' ? {} : { text }),
    ...(latitude === undefined || longitude === undefined ? {} : { near: { latitude, longitude, km } }),
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
