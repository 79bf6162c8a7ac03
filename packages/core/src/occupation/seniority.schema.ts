import * as z from 'zod';
import { SENIORITIES, type Seniority } from './seniority.ts';

/** A {@link Seniority}. */
export const SenioritySchema = z.enum(SENIORITIES) satisfies z.ZodType<Seniority>;
