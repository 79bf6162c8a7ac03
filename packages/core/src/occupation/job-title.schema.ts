import * as z from 'zod';
import { EmploymentSchema } from '../employment/employment.schema.ts';
import { HoursPerWeekSchema } from '../employment/hours-per-week.schema.ts';
import { PercentRangeSchema } from '../employment/percent-range.schema.ts';
import { SalarySchema } from '../salary/salary.schema.ts';
import type { JobTitle } from './job-title.ts';
import { SenioritySchema } from './seniority.schema.ts';

const words = z.exactOptional(z.string().min(1));

/** A {@link JobTitle}. */
export const JobTitleSchema = z
  .strictObject({
    role: z.string().min(1),
    focus: words,
    seniority: z.exactOptional(SenioritySchema),
    optionalSeniority: z.exactOptional(SenioritySchema),
    genderNote: words,
    inclusiveForm: words,
    places: z.exactOptional(z.array(z.string().min(1)).readonly()),
    hours: z.exactOptional(HoursPerWeekSchema),
    workload: z.exactOptional(PercentRangeSchema),
    employment: z.exactOptional(EmploymentSchema),
    remote: words,
    salary: z.exactOptional(SalarySchema),
    reference: words,
    raw: z.string().min(1),
  })
  .readonly() satisfies z.ZodType<JobTitle>;
