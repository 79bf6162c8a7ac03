import { hasActiveContent } from '../description/active-content.ts';
import { isSameText } from '../description/visible-text.ts';
import { isoDate } from '../time/iso-date.ts';
import type { JobPostingJsonLd } from './job-posting-jsonld.ts';
import type { Requirement } from './requirement.ts';

/** Markup that may lack what it should hold. */
type Draft = Partial<JobPostingJsonLd>;

/** What Google requires of a posting. */
export const POSTING_REQUIREMENTS: readonly Requirement<Draft>[] = [
  requirement('JP100', 'title/missing', 'title'),
  requirement('JP101', 'description/missing', 'description'),
  requirement('JP102', 'date-posted/missing', 'datePosted'),
  requirement('JP103', 'hiring-organization/missing', 'hiringOrganization'),
  requirement(
    'JP104',
    'hiring-organization/name-missing',
    'hiringOrganization',
    ({ hiringOrganization: employer }) => employer !== undefined && employer.name === undefined,
  ),
  requirement(
    'JP105',
    'job-location/missing',
    'jobLocation',
    ({ jobLocation, jobLocationType }) => (jobLocation ?? jobLocationType) === undefined,
  ),
  requirement('JP107', 'job-location/country-missing', 'jobLocation', ({ jobLocation = [] }) =>
    [jobLocation].flat().some(({ address }) => address.addressCountry === undefined),
  ),
  requirement(
    'JP108',
    'remote/applicant-location-missing',
    'applicantLocationRequirements',
    ({ jobLocation, jobLocationType, applicantLocationRequirements: areas }) =>
      jobLocationType !== undefined && (jobLocation ?? areas) === undefined,
  ),
  {
    ...requirement(
      'JP200',
      'date-posted/not-iso',
      'datePosted',
      ({ datePosted }) => datePosted !== undefined && isoDate(datePosted) === undefined,
    ),
    profiles: ['google-2026-09', 'schema.org-30'],
  },
  requirement(
    'JP300',
    'description/equals-title',
    'description',
    ({ title = '', description = '' }) => description !== '' && isSameText(title, description),
  ),
  requirement('JP305', 'description/active-content', 'description', ({ description = '' }) =>
    hasActiveContent(description),
  ),
];

/** Unless said otherwise, what is required is that the property is there. */
function requirement(
  rule: string,
  code: Requirement<Draft>['code'],
  property: keyof Draft,
  fails = (jsonld: Draft) => jsonld[property] === undefined,
): Requirement<Draft> {
  return { rule, code, path: [property], fails };
}
