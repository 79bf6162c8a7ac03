import * as z from 'zod';
import type { Contract } from './contract.ts';

/** A {@link Contract}. */
export const ContractSchema = z.enum([
  'permanent',
  'fixed',
  'minijob',
  'midijob',
  'apprenticeship',
  'working-student',
  'intern',
  'temporary-agency',
  'freelance',
  'volunteer',
  'short-term',
]) satisfies z.ZodType<Contract>;
