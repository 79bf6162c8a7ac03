import * as z from 'zod';
import type { Experience } from './experience.ts';

/** Longest working life that years of experience are believed for. */
const years = z.number().nonnegative().max(60);

/** An {@link Experience}: up to 60 years, the least not above the most. */
export const ExperienceSchema = z
  .strictObject({
    minYears: z.exactOptional(years),
    maxYears: z.exactOptional(years),
    word: z.exactOptional(z.string().min(1)),
    requirement: z.enum(['required', 'preferred', 'not-needed', 'none']),
    approximate: z.exactOptional(z.literal(true)),
    exclusiveBound: z.exactOptional(z.literal(true)),
    subRequirementYears: z.exactOptional(years),
    careerChangersWelcome: z.exactOptional(z.literal(true)),
    leadership: z.exactOptional(z.literal(true)),
  })
  .refine(({ minYears = 0, maxYears = Infinity }) => minYears <= maxYears, {
    error: 'minYears must not be above maxYears',
    path: ['minYears'],
  })
  .readonly() satisfies z.ZodType<Experience>;
