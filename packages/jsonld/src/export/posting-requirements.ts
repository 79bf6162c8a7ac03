import { hasActiveContent } from '../description/active-content.ts';
import { isSameText } from '../description/visible-text.ts';
import { isoDate } from '../time/iso-date.ts';
import type { JobPostingJsonLd } from './job-posting-jsonld.ts';
import type { Requirement } from './requirement.ts';

/** Markup that may lack what it should hold. */
type Draft = Partial<JobPostingJsonLd>;

/** What Google requires of a posting. */
export const POSTING_REQUIREMENTS: readonly Requirement<Draft>[] = [
  ['JP100', 'title/missing', 'title'],
  ['JP101', 'description/missing', 'description'],
  ['JP102', 'date-posted/missing', 'datePosted'],
  ['JP103', 'hiring-organization/missing', 'hiringOrganization'],
  [
    'JP104',
    'hiring-organization/name-missing',
    'hiringOrganization',
    ({ hiringOrganization: employer }) => employer && !employer.name,
  ],
  [
    'JP105',
    'job-location/missing',
    'jobLocation',
    ({ jobLocation, jobLocationType }) => !(jobLocation ?? jobLocationType),
  ],
  [
    'JP107',
    'job-location/country-missing',
    'jobLocation',
    ({ jobLocation = [] }) => [jobLocation].flat().some(({ address }) => !address.addressCountry),
  ],
  [
    'JP108',
    'remote/applicant-location-missing',
    'applicantLocationRequirements',
    ({ jobLocation, jobLocationType, applicantLocationRequirements: areas }) =>
      jobLocationType && !(jobLocation ?? areas),
  ],
  [
    'JP200',
    'date-posted/not-iso',
    'datePosted',
    ({ datePosted }) => datePosted && !isoDate(datePosted),
    ['google-2026-09', 'schema.org-30'],
  ],
  [
    'JP300',
    'description/equals-title',
    'description',
    ({ title = '', description }) => description && isSameText(title, description),
  ],
  ['JP305', 'description/active-content', 'description', ({ description = '' }) => hasActiveContent(description)],
];
