import { CONTRACTS, EXPERIENCE_LEVELS, type Place, type PlaceKind, type WorkplaceKind } from '@berufsbild/core';
import type { FieldTable } from '../collection/collection.ts';
import { plainText } from '../text/plain-text.ts';
import { ascending } from './ascending.ts';
import { searchWords } from './search-words.ts';
import { stateOf } from './state-of.ts';
import type { StoredPosting } from './stored-posting.ts';
import { yearlyPay } from './yearly-pay.ts';

/**
 * What a query can ask about a posting. One row is one field: its type, its place in `where`, `facets`, `sort` and
 * `stats`, its column and its name in an address follow from it.
 */
export const POSTING_FIELDS = {
  title: { kind: 'text', tier: 8, read: (posting) => [posting.title] },
  occupation: { kind: 'text', tier: 4, read: (posting) => [posting.occupation?.name] },
  skills: { kind: 'text', tier: 2, read: (posting) => posting.skills },
  text: {
    kind: 'text',
    tier: 1,
    read: (posting) => [
      plainText(posting.description ?? ''),
      posting.hiringOrganization?.name,
      ...places(posting).map(({ name }) => name),
      ...searchWords(posting),
    ],
  },

  employer: { kind: 'keyword', read: (posting) => [posting.hiringOrganization?.name] },
  kldb: { kind: 'keyword', read: (posting) => [posting.occupation?.kldb] },
  level: { kind: 'keyword', values: EXPERIENCE_LEVELS, read: (posting) => [posting.experienceLevel] },
  workplace: {
    kind: 'keyword',
    values: ['onsite', 'hybrid', 'remote', 'optional'] satisfies readonly WorkplaceKind[],
    read: (posting) => [posting.workplace?.kind],
  },
  time: { kind: 'keyword', values: ['full', 'part'], many: true, read: (posting) => posting.employment?.time },
  contract: {
    kind: 'keyword',
    values: CONTRACTS,
    many: true,
    read: (posting) => posting.employment?.contract,
  },
  skill: { kind: 'keyword', many: true, read: (posting) => posting.skills },
  language: { kind: 'keyword', many: true, read: (posting) => posting.languages },

  country: { kind: 'keyword', many: true, read: (posting) => places(posting).map(({ country }) => country) },
  state: { kind: 'keyword', many: true, read: (posting) => places(posting).map(stateOf) },
  city: { kind: 'keyword', many: true, read: (posting) => names(posting, 'city') },
  postalCode: { kind: 'keyword', many: true, read: (posting) => places(posting).map(({ postalCode }) => postalCode) },
  region: { kind: 'keyword', many: true, read: (posting) => places(posting).flatMap(regionPaths) },
  position: {
    kind: 'position',
    read: (posting) => ({
      positions: places(posting).flatMap(positionOf),
      remote: posting.workplace?.kind === 'remote',
    }),
  },

  salary: { kind: 'pay', read: yearlyPay },
  hoursPerWeek: { kind: 'range', read: (posting) => ascending(posting.employment?.hoursPerWeek ?? {}) },
  workload: { kind: 'range', read: (posting) => ascending(posting.employment?.workload ?? {}) },
  experienceYears: { kind: 'number', read: (posting) => posting.experience?.minYears },
  datePosted: { kind: 'day', read: (posting) => posting.datePosted },
  validThrough: { kind: 'day', read: (posting) => posting.validThrough },
  jobStartDate: { kind: 'day', read: (posting) => posting.jobStartDate },
  directApply: { kind: 'flag', read: (posting) => posting.directApply },
} as const satisfies FieldTable<StoredPosting>;

/** Documents come out of JSON, where null is absent. */
function places({ jobLocation }: StoredPosting): readonly Place[] {
  return (jobLocation ?? []).filter(Boolean);
}

function names(posting: StoredPosting, kind: PlaceKind): string[] {
  return places(posting)
    .filter((place) => place.kind === kind)
    .map(({ name }) => name);
}

/** Kinds of places that are all of a level, so that nothing follows them. */
const WHOLE_LEVELS: readonly PlaceKind[] = ['state', 'country'];

/** Each level of a place, so that a region finds all that lies in it: `DE`, `DE/Bayern`, `DE/Bayern/München`. */
function regionPaths(place: Place): string[] {
  const state = stateOf(place);
  const own = WHOLE_LEVELS.includes(place.kind) ? [] : [place.name];
  const steps = [place.country, ...(state ? [state, ...own] : [])];
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

function positionOf({ latitude, longitude }: Place) {
  return typeof latitude === 'number' && typeof longitude === 'number' ? [{ latitude, longitude }] : [];
}
