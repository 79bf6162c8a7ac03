import * as z from 'zod';
import { EmploymentSchema } from '../employment/employment.schema.ts';
import { WorkplaceSchema } from '../employment/workplace.schema.ts';
import { ExperienceSchema } from '../experience/experience.schema.ts';
import { ExperienceLevelSchema } from '../experience/experience-level.schema.ts';
import { OccupationRefSchema } from '../occupation/occupation-ref.schema.ts';
import { PlaceSchema } from '../place/place.schema.ts';
import { SalarySchema } from '../salary/salary.schema.ts';
import { DayOrInstantSchema } from './day-or-instant.schema.ts';
import { HttpUrlSchema } from './http-url.schema.ts';
import type { JobPosting } from './job-posting.ts';
import { OrganizationSchema } from './organization.schema.ts';

const words = z.array(z.string().min(1)).readonly();

/** A {@link JobPosting}. Whether it is fit for a search engine is the linter's question. */
export const JobPostingSchema = z
  .strictObject({
    title: z.string().min(1),
    description: z.exactOptional(z.string()),
    datePosted: z.exactOptional(DayOrInstantSchema),
    validThrough: z.exactOptional(DayOrInstantSchema),
    jobStartDate: z.exactOptional(z.iso.date()),
    identifier: z.exactOptional(
      z.strictObject({ name: z.exactOptional(z.string().min(1)), value: z.string().min(1) }).readonly(),
    ),
    hiringOrganization: z.exactOptional(OrganizationSchema),
    jobLocation: z.exactOptional(z.array(PlaceSchema).readonly()),
    workplace: z.exactOptional(WorkplaceSchema),
    baseSalary: z.exactOptional(z.array(SalarySchema).readonly()),
    employment: z.exactOptional(EmploymentSchema),
    experienceLevel: z.exactOptional(ExperienceLevelSchema),
    experience: z.exactOptional(ExperienceSchema),
    educationRequirements: z.exactOptional(words),
    skills: z.exactOptional(words),
    languages: z.exactOptional(words),
    occupation: z.exactOptional(OccupationRefSchema),
    directApply: z.exactOptional(z.boolean()),
    url: z.exactOptional(HttpUrlSchema),
  })
  .readonly() satisfies z.ZodType<JobPosting>;
