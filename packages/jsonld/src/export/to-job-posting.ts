import { createIssue, type Issue, type JobPosting, type Organization } from '@berufsbild/core';
import { isMissing } from '../markup/node.ts';
import type { JsonLdCode } from '../messages/message-table.ts';
import { DEFAULT_ZONE, hasPassed, inLocalTime, zoneOf } from '../time/local-time.ts';
import { categoryCodes } from './category-markup.ts';
import { educationMarkup } from './education-markup.ts';
import { employmentTypes, workHours } from './employment-markup.ts';
import type { ToJobPostingOptions } from './export-options.ts';
import type {
  ExperienceRequirementsJsonLd,
  JobPostingJsonLd,
  OrganizationJsonLd,
  PropertyValueJsonLd,
} from './job-posting-jsonld.ts';
import { languageMarkup } from './language-markup.ts';
import { countriesMarkup, isTelecommute, placeMarkup } from './location-markup.ts';
import { oneOrMany } from './one-or-many.ts';
import { postingLosses } from './posting-losses.ts';
import { POSTING_REQUIREMENTS } from './posting-requirements.ts';
import { present } from './present.ts';
import { failedRequirements } from './requirement.ts';
import { isBaseSalary, monetaryAmount } from './salary-markup.ts';
import { startMarkup } from './start-markup.ts';
import { type TitleStyle, titleMarkup } from './title-markup.ts';

/** Markup of a posting, and what stands in its way. */
export interface ToJobPostingResult {
  /** The markup; absent for an expired posting and for one without title. */
  readonly jsonld?: JobPostingJsonLd;
  /** What the profile requires and the posting lacks (errors), and what the markup cannot say (`loss/…`). */
  readonly issues: readonly Issue[];
}

/**
 * A posting as schema.org JobPosting markup that says only what the posting says.
 *
 * Nothing is invented: no default `validThrough`, no FULL_TIME, no country (`ZZ`, an unknown one, is none), no "today".
 * Pay stays in its unit, EUR 3,200 a month is `MONTH` whatever the number of payments; instants are printed in the local
 * time of the posting's country (Berlin, Vienna, Zurich). What schema.org has no word for comes back as an issue
 * `loss/…`, what Google requires and the posting lacks as an error with the code and rule of the linter. An expired
 * posting gives no markup unless asked.
 *
 * @param posting - The posting. It is not checked against its schema.
 * @param options - Present instant, profile, style of the title.
 * @returns Markup, unless expired or without title, and issues.
 * @throws TypeError where an option is misspelt; RangeError where `expired` or a profile is none of its choices.
 *
 * @example
 * toJobPosting({ title: 'Medienmanagerin (m/w/d) – Ref. 4711' }).jsonld?.title
 * //=> 'Medienmanagerin (m/w/d)'
 *
 * @see https://schema.org/JobPosting
 */
export function toJobPosting(posting: JobPosting, options: ToJobPostingOptions = {}): ToJobPostingResult {
  const { now, profile, title = 'reduced', expired: past, ...others } = options;
  for (const name in others) throw new TypeError(`${name} is no option`);
  if (past && past !== 'omit' && past !== 'keep') throw new RangeError(`expired ${past} is none of omit,keep`);
  const { jobLocation = [], workplace, validThrough: received = '' } = posting;
  const zone = zoneOf(jobLocation[0]?.country ?? workplace?.applicantCountries?.[0]);
  const jsonld = postingMarkup(posting, title, zone);
  const hasExpired = now && hasPassed(received, now, zone ?? DEFAULT_ZONE);
  const issues = [
    ...failedRequirements(POSTING_REQUIREMENTS, jsonld, profile),
    ...(hasExpired
      ? [createIssue<JsonLdCode>('valid-through/past', 'error', { rule: 'JP203', path: ['validThrough'], received })]
      : []),
    ...postingLosses(posting, jsonld),
  ];
  const unusable = jsonld.title === undefined || (hasExpired && past !== 'keep');
  return unusable ? { issues } : { jsonld, issues };
}

function postingMarkup(posting: JobPosting, style: TitleStyle, zone: string | undefined): JobPostingJsonLd {
  const { hiringOrganization: employer, employment, occupation, jobLocation = [], baseSalary = [] } = posting;
  const local = (date: string | undefined) => (date && zone ? inLocalTime(date, zone) : date);
  const start = startMarkup(posting);
  return present<JobPostingJsonLd>({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: titleMarkup(posting.title, style, employer?.name),
    description: posting.description,
    identifier: identifierMarkup(posting.identifier),
    datePosted: local(posting.datePosted),
    validThrough: local(posting.validThrough),
    employmentType: oneOrMany(employmentTypes(employment)),
    hiringOrganization: employer && organizationMarkup(employer),
    jobLocation: oneOrMany(jobLocation.map(placeMarkup)),
    ...(isTelecommute(posting) && {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: oneOrMany(countriesMarkup(posting.workplace?.applicantCountries)),
    }),
    baseSalary: oneOrMany(baseSalary.filter(isBaseSalary).map((salary) => monetaryAmount(salary))),
    workHours: workHours(employment),
    ...(start === 'now' ? { jobImmediateStart: true } : { jobStartDate: start }),
    experienceRequirements: experienceMarkup(posting),
    educationRequirements: oneOrMany(statedIn(posting.educationRequirements).map(educationMarkup)),
    skills: oneOrMany([...statedIn(posting.skills), ...statedIn(posting.languages).map(languageMarkup)]),
    occupationalCategory: occupation && oneOrMany(categoryCodes(occupation)),
    relevantOccupation: occupation && { '@type': 'Occupation', name: occupation.name },
    directApply: posting.directApply,
    url: posting.url,
  });
}

/** The texts of a list that say something. */
function statedIn(texts: readonly string[] = []): readonly string[] {
  return texts.filter((text) => !isMissing(text));
}

function identifierMarkup({ name, value }: Partial<PropertyValueJsonLd> = {}): PropertyValueJsonLd | undefined {
  return isMissing(value) ? undefined : present<PropertyValueJsonLd>({ '@type': 'PropertyValue', name, value });
}

/** "confidential" is the word that Google asks for in place of a name that is not to be named. */
function organizationMarkup({ name, url, sameAs, logo, confidential }: Organization): OrganizationJsonLd {
  return present<OrganizationJsonLd>({
    '@type': 'Organization',
    ...(confidential ? { name: 'confidential' } : { name, url, sameAs, logo }),
  });
}

function experienceMarkup({ experience }: JobPosting): ExperienceRequirementsJsonLd | undefined {
  const { requirement, minYears } = experience ?? {};
  return requirement === 'required' && minYears !== undefined
    ? { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: Math.round(minYears * 12) }
    : undefined;
}
