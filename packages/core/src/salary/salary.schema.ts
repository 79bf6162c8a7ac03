import * as z from 'zod';
import { HoursPerWeekSchema } from '../employment/hours-per-week.schema.ts';
import { ExperienceLevelSchema } from '../experience/experience-level.schema.ts';
import type { Salary } from './salary.ts';
import { UnitTextSchema } from './unit-text.schema.ts';

/** A {@link Salary}: an ISO 4217 code, one bound at least, no negative amount, the lower bound not above the upper. */
export const SalarySchema = z
  .strictObject({
    currency: z.string().regex(/^[A-Z]{3}$/),
    minValue: z.exactOptional(z.number().nonnegative()),
    maxValue: z.exactOptional(z.number().nonnegative()),
    unitText: UnitTextSchema,
    basis: z.exactOptional(z.enum(['gross', 'net'])),
    component: z.enum(['base', 'total']),
    arrangement: z.exactOptional(z.enum(['employment', 'training', 'internship', 'freelance'])),
    floor: z.exactOptional(z.enum(['tariff', 'statutory'])),
    paymentsPerYear: z.exactOptional(z.number().min(1).max(24)),
    hoursPerWeek: z.exactOptional(HoursPerWeekSchema),
    level: z.exactOptional(ExperienceLevelSchema),
    trainingYear: z.exactOptional(z.int().min(1).max(5)),
    levelText: z.exactOptional(z.string().min(1)),
    statistic: z.exactOptional(z.enum(['mean', 'median', 'q1', 'q3'])),
    approximate: z.exactOptional(z.literal(true)),
    inferred: z.exactOptional(
      z
        .array(z.enum(['unitText', 'currency']))
        .min(1)
        .readonly(),
    ),
  })
  .refine(({ minValue = 0, maxValue = Infinity }) => minValue <= maxValue, {
    error: 'minValue must not be above maxValue',
    path: ['minValue'],
  })
  .refine(({ minValue, maxValue }) => minValue !== undefined || maxValue !== undefined, {
    error: 'minValue or maxValue must be there',
  })
  .readonly() satisfies z.ZodType<Salary>;
