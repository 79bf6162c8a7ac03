import * as z from 'zod';
import type { Seniority } from './seniority.ts';

/** A {@link Seniority}. */
export const SenioritySchema = z.enum([
  'intern',
  'student',
  'apprentice',
  'trainee',
  'entry',
  'junior',
  'senior',
  'principal',
  'lead',
  'head',
  'c-level',
]) satisfies z.ZodType<Seniority>;
