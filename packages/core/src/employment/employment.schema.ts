import * as z from 'zod';
import { RangeSchema, rangeSchemaUpTo } from '../posting/range.schema.ts';
import { ContractSchema } from './contract.schema.ts';
import type { Employment } from './employment.ts';
import { HoursPerWeekSchema } from './hours-per-week.schema.ts';
import { PercentRangeSchema } from './percent-range.schema.ts';

type Start = Required<Employment>['start'];

/** A word, a calendar day, or a day without a year. */
const StartSchema: z.ZodType<Start, Start> = z
  .string()
  .regex(/^(?:now|asap|by-arrangement|(?:\d{4}|-)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/);

/** An {@link Employment}: at most 168 hours a week, 744 a month, 100 percent of full time. */
export const EmploymentSchema = z
  .strictObject({
    time: z.exactOptional(
      z
        .array(z.enum(['full', 'part']))
        .min(1)
        .readonly(),
    ),
    hoursPerWeek: z.exactOptional(HoursPerWeekSchema),
    hoursPerMonth: z.exactOptional(rangeSchemaUpTo(744)),
    workload: z.exactOptional(PercentRangeSchema),
    contract: z.exactOptional(z.array(ContractSchema).min(1).readonly()),
    fixedMonths: z.exactOptional(RangeSchema),
    fourDayWeek: z.exactOptional(z.literal(true)),
    start: z.exactOptional(StartSchema),
    until: z.exactOptional(z.iso.date()),
  })
  .readonly() satisfies z.ZodType<Employment>;
