import { hasActiveContent } from '../description/active-content.ts';
import { isSameText } from '../description/visible-text.ts';
import { isoDate } from '../time/iso-date.ts';
import type { JobPostingJsonLd, OneOrMany } from './job-posting-jsonld.ts';
import type { Requirement } from './requirement.ts';

/** What Google requires of a posting. */
export const POSTING_REQUIREMENTS: readonly Requirement<Partial<JobPostingJsonLd>>[] = [
  missing('JP100', 'title/missing', 'title'),
  missing('JP101', 'description/missing', 'description'),
  missing('JP102', 'date-posted/missing', 'datePosted'),
  missing('JP103', 'hiring-organization/missing', 'hiringOrganization'),
  {
    rule: 'JP104',
    code: 'hiring-organization/name-missing',
    path: ['hiringOrganization', 'name'],
    fails: ({ hiringOrganization }) => hiringOrganization !== undefined && hiringOrganization.name === undefined,
  },
  {
    rule: 'JP105',
    code: 'job-location/missing',
    path: ['jobLocation'],
    fails: ({ jobLocation, jobLocationType }) => jobLocation === undefined && jobLocationType === undefined,
  },
  {
    rule: 'JP107',
    code: 'job-location/country-missing',
    path: ['jobLocation'],
    fails: ({ jobLocation }) => listOf(jobLocation).some(({ address }) => address.addressCountry === undefined),
  },
  {
    rule: 'JP108',
    code: 'remote/applicant-location-missing',
    path: ['applicantLocationRequirements'],
    fails: ({ jobLocation, jobLocationType, applicantLocationRequirements: areas }) =>
      jobLocationType !== undefined && jobLocation === undefined && areas === undefined,
  },
  {
    rule: 'JP200',
    code: 'date-posted/not-iso',
    path: ['datePosted'],
    profiles: ['google-2026-09', 'schema.org-30'],
    fails: ({ datePosted }) => datePosted !== undefined && isoDate(datePosted) === undefined,
  },
  {
    rule: 'JP300',
    code: 'description/equals-title',
    path: ['description'],
    fails: ({ title = '', description = '' }) => description !== '' && isSameText(title, description),
  },
  {
    rule: 'JP305',
    code: 'description/active-content',
    path: ['description'],
    fails: ({ description = '' }) => hasActiveContent(description),
  },
];

function missing(
  rule: string,
  code: Requirement<never>['code'],
  property: keyof JobPostingJsonLd,
): Requirement<Partial<JobPostingJsonLd>> {
  return { rule, code, path: [property], fails: (jsonld) => jsonld[property] === undefined };
}

function listOf<Value>(value: OneOrMany<Value> | undefined): readonly Value[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as Value];
}
