import * as fc from 'fast-check';
import { EXPERIENCE_LEVELS } from '../experience/experience-level.ts';
import type { JobPosting } from '../posting/job-posting.ts';
import { calendarDayArbitrary } from './calendar-day-arbitrary.ts';
import { employmentArbitrary } from './employment-arbitrary.ts';
import { experienceArbitrary } from './experience-arbitrary.ts';
import { occupationRefArbitrary } from './occupation-ref-arbitrary.ts';
import { organizationArbitrary } from './organization-arbitrary.ts';
import { phraseArbitrary } from './phrase-arbitrary.ts';
import { placeArbitrary } from './place-arbitrary.ts';
import { salaryArbitrary } from './salary-arbitrary.ts';
import { workplaceArbitrary } from './workplace-arbitrary.ts';

/**
 * Postings of any completeness, from a bare title to every field; never published after they expire.
 *
 * @example
 * import { sample } from 'fast-check';
 * sample(jobPostingArbitrary()).every(({ title }) => title !== '') //=> true
 */
export function jobPostingArbitrary(): fc.Arbitrary<JobPosting> {
  const { title, ...words } = wordFields();
  const requiredKeys: ['title'] = ['title'];
  return fc
    .oneof(fc.record({ title }), fc.record({ title, ...words }, { requiredKeys }), {
      arbitrary: fc.record({ title, ...words, ...valueFields() }, { requiredKeys }),
      weight: 4,
    })
    .map(inOrderOfTime);
}

function wordFields() {
  const phrases = fc.array(phraseArbitrary(), { minLength: 1, maxLength: 4 });
  return {
    title: phraseArbitrary(),
    description: phraseArbitrary(),
    identifier: fc.record({ name: phraseArbitrary(), value: phraseArbitrary() }, { requiredKeys: ['value'] }),
    educationRequirements: phrases,
    skills: phrases,
    languages: phrases,
    url: fc.webUrl({ validSchemes: ['https'] }),
  };
}

function valueFields() {
  return {
    datePosted: calendarDayArbitrary(),
    validThrough: calendarDayArbitrary(),
    jobStartDate: calendarDayArbitrary(),
    hiringOrganization: organizationArbitrary(),
    jobLocation: fc.array(placeArbitrary(), { minLength: 1, maxLength: 3 }),
    workplace: workplaceArbitrary(),
    baseSalary: fc.array(salaryArbitrary(), { minLength: 1, maxLength: 3 }),
    employment: employmentArbitrary(),
    experienceLevel: fc.constantFrom(...EXPERIENCE_LEVELS),
    experience: experienceArbitrary(),
    occupation: occupationRefArbitrary(),
    directApply: fc.boolean(),
  };
}

function inOrderOfTime(posting: JobPosting): JobPosting {
  const { datePosted, validThrough } = posting;
  if (datePosted === undefined || validThrough === undefined || datePosted <= validThrough) return posting;
  return { ...posting, datePosted: validThrough, validThrough: datePosted };
}
