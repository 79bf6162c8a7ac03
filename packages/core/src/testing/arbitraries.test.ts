import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { EmploymentSchema } from '../employment/employment.schema.ts';
import { WorkplaceSchema } from '../employment/workplace.schema.ts';
import { ExperienceSchema } from '../experience/experience.schema.ts';
import { IssueSchema } from '../issue/issue.schema.ts';
import { FactSchema } from '../occupation/fact.schema.ts';
import { JobTitleSchema } from '../occupation/job-title.schema.ts';
import { OccupationProfileSchema } from '../occupation/occupation-profile.schema.ts';
import { OccupationRefSchema } from '../occupation/occupation-ref.schema.ts';
import { PlaceSchema } from '../place/place.schema.ts';
import { DayOrInstantSchema } from '../posting/day-or-instant.schema.ts';
import { JobPostingSchema } from '../posting/job-posting.schema.ts';
import { OrganizationSchema } from '../posting/organization.schema.ts';
import { RangeSchema } from '../posting/range.schema.ts';
import { SpanSchema } from '../reading/span.schema.ts';
import { SalarySchema } from '../salary/salary.schema.ts';
import { TariffSchema } from '../salary/tariff.schema.ts';
import { calendarDayArbitrary } from './calendar-day-arbitrary.ts';
import { employmentArbitrary } from './employment-arbitrary.ts';
import { experienceArbitrary } from './experience-arbitrary.ts';
import { factArbitrary } from './fact-arbitrary.ts';
import { issueArbitrary } from './issue-arbitrary.ts';
import { jobPostingArbitrary } from './job-posting-arbitrary.ts';
import { jobTitleArbitrary } from './job-title-arbitrary.ts';
import { occupationProfileArbitrary } from './occupation-profile-arbitrary.ts';
import { occupationRefArbitrary } from './occupation-ref-arbitrary.ts';
import { organizationArbitrary } from './organization-arbitrary.ts';
import { phraseArbitrary } from './phrase-arbitrary.ts';
import { placeArbitrary } from './place-arbitrary.ts';
import { rangeArbitrary } from './range-arbitrary.ts';
import { salaryArbitrary } from './salary-arbitrary.ts';
import { spanArbitrary } from './span-arbitrary.ts';
import { tariffArbitrary } from './tariff-arbitrary.ts';
import { workplaceArbitrary } from './workplace-arbitrary.ts';

const PAIRS: readonly (readonly [name: string, arbitrary: fc.Arbitrary<unknown>, schema: z.ZodType])[] = [
  ['calendarDayArbitrary', calendarDayArbitrary(), DayOrInstantSchema],
  ['employmentArbitrary', employmentArbitrary(), EmploymentSchema],
  ['experienceArbitrary', experienceArbitrary(), ExperienceSchema],
  ['factArbitrary', factArbitrary(), FactSchema],
  ['issueArbitrary', issueArbitrary(), IssueSchema],
  ['jobPostingArbitrary', jobPostingArbitrary(), JobPostingSchema],
  ['jobTitleArbitrary', jobTitleArbitrary(), JobTitleSchema],
  ['occupationProfileArbitrary', occupationProfileArbitrary(), OccupationProfileSchema],
  ['occupationRefArbitrary', occupationRefArbitrary(), OccupationRefSchema],
  ['organizationArbitrary', organizationArbitrary(), OrganizationSchema],
  ['placeArbitrary', placeArbitrary(), PlaceSchema],
  ['rangeArbitrary', rangeArbitrary(), RangeSchema],
  ['salaryArbitrary', salaryArbitrary(), SalarySchema],
  ['spanArbitrary', spanArbitrary(), SpanSchema],
  ['tariffArbitrary', tariffArbitrary(), TariffSchema],
  ['workplaceArbitrary', workplaceArbitrary(), WorkplaceSchema],
];

describe.each(PAIRS)('%s', (_, arbitrary, schema) => {
  it('gives nothing but valid values', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(schema.safeParse(value).error?.issues).toBeUndefined();
      }),
    );
  });

  it('gives values that JSON keeps', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(JSON.parse(JSON.stringify(value))).toEqual(value);
      }),
    );
  });
});

describe('phraseArbitrary', () => {
  it('gives no blank phrase', () => {
    fc.assert(fc.property(phraseArbitrary(), (phrase) => phrase.trim() !== ''));
  });
});

describe('factArbitrary', () => {
  it('reaches every kind of fact', () => {
    const kinds = new Set(fc.sample(factArbitrary(), { seed: 1, numRuns: 1000 }).map(({ kind }) => kind));
    expect(kinds.size).toBe(21);
  });
});

describe('jobPostingArbitrary', () => {
  it('never publishes a posting after it expires', () => {
    fc.assert(
      fc.property(jobPostingArbitrary(), ({ datePosted = '', validThrough = '9999' }) => datePosted <= validThrough),
    );
  });

  it('reaches the bare title and every field at once', () => {
    const sizes = fc
      .sample(jobPostingArbitrary(), { seed: 1, numRuns: 1000 })
      .map((posting) => Object.keys(posting).length);
    expect(Math.min(...sizes)).toBe(1);
    expect(Math.max(...sizes)).toBe(19);
  });
});
