import type { Employment, Experience, Issue, JobPosting, Organization, Place } from '@berufsbild/core';
import { unsaidContracts } from './employment-markup.ts';
import type { JobPostingJsonLd } from './job-posting-jsonld.ts';
import { isTelecommute, keyMarkup } from './location-markup.ts';
import { type Lost, losses } from './losses.ts';
import { salaryLosses } from './salary-losses.ts';
import { startMarkup } from './start-markup.ts';

/** Everything in a posting that its markup does not say, as issues `loss/…` with the path in the posting. */
export function postingLosses(posting: JobPosting, jsonld: JobPostingJsonLd): Issue[] {
  const { hiringOrganization, experience, jobLocation = [], baseSalary = [] } = posting;
  /** A title that was shortened; a date that is printed in local time. */
  const changed = (property: 'title' | 'datePosted' | 'validThrough') =>
    jsonld[property] === posting[property] ? {} : { [property]: posting[property] };
  return [
    ...losses('loss/title', [], changed('title')),
    ...losses('loss/date', [], { ...changed('datePosted'), ...changed('validThrough') }),
    ...losses('loss/level', [], { experienceLevel: posting.experienceLevel }),
    ...losses('loss/employer', ['hiringOrganization'], lostEmployer(hiringOrganization)),
    ...losses('loss/workplace', ['workplace'], lostWorkplace(posting)),
    ...losses('loss/employment', ['employment'], lostEmployment(posting)),
    ...losses('loss/experience', ['experience'], lostExperience(experience, jsonld)),
    ...jobLocation.flatMap((place, index) => losses('loss/place', ['jobLocation', index], lostPlace(place))),
    ...baseSalary.flatMap((salary, index) => salaryLosses(['baseSalary', index], salary)),
  ];
}

function lostEmployer({ confidential, ...named }: Organization = {}): Lost<Organization> {
  return confidential ? named : {};
}

/** TELECOMMUTE with a place of work reads as the employee's choice, without one as fully remote. */
function lostWorkplace(posting: JobPosting): Lost<NonNullable<JobPosting['workplace']>> {
  const { workplace, jobLocation = [] } = posting;
  if (!workplace || !isTelecommute(posting)) return workplace ?? {};
  const { kind, share } = workplace;
  return { kind: (kind === 'optional') === jobLocation.length > 0 ? undefined : kind, share };
}

function lostEmployment(posting: JobPosting): Lost<Employment> {
  const { contract = [], fixedMonths, fourDayWeek, start, until } = posting.employment ?? {};
  return {
    contract: unsaidContracts(contract),
    fixedMonths,
    fourDayWeek,
    ...(start !== startMarkup(posting) && { start }),
    until,
  };
}

/** Only a required minimum in whole months can be said. */
function lostExperience(experience: Experience | undefined, jsonld: JobPostingJsonLd): Lost<Experience> {
  if (!experience || !jsonld.experienceRequirements) return experience ?? {};
  const { requirement, minYears = 0, ...unsaid } = experience;
  return { ...unsaid, ...(!Number.isInteger(minYears * 12) && { minYears }) };
}

function lostPlace(place: Place): Lost<Place> {
  const { kind, approximatePosition, latitude, longitude } = place;
  return {
    ...(kind === 'district' && { kind }),
    ...(!keyMarkup(place) && { key: place.key }),
    ...(approximatePosition && { latitude, longitude, approximatePosition }),
  };
}
