import type { Collection } from '../collection/collection.ts';
import { POSTING_FIELDS } from './posting-fields.ts';
import { POSTING_SHAPE } from './posting-shape.ts';
import type { StoredPosting } from './stored-posting.ts';

/** All that a posting may have besides its key. */
export const POSTING_PROPERTIES = [
  'title',
  'description',
  'datePosted',
  'validThrough',
  'jobStartDate',
  'identifier',
  'hiringOrganization',
  'jobLocation',
  'workplace',
  'baseSalary',
  'employment',
  'experienceLevel',
  'experience',
  'educationRequirements',
  'skills',
  'languages',
  'occupation',
  'directApply',
  'url',
] as const satisfies readonly (keyof StoredPosting)[];

/** The collection of job postings; what {@link createStore} takes where it is told nothing else. */
export interface PostingCollection extends Collection<StoredPosting, typeof POSTING_FIELDS> {}

/** Job postings with their field table, the newest first. */
export const POSTINGS: PostingCollection = {
  name: 'posting',
  fields: POSTING_FIELDS,
  order: { by: 'datePosted', order: 'desc' },
  select: POSTING_PROPERTIES,
  similarBy: ['title', 'occupation', 'skills'],
  required: ['title'],
  shape: POSTING_SHAPE,
};
