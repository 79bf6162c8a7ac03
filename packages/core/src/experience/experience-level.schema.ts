import * as z from 'zod';
import { EXPERIENCE_LEVELS, type ExperienceLevel } from './experience-level.ts';

/** An {@link ExperienceLevel}. */
export const ExperienceLevelSchema = z.enum(EXPERIENCE_LEVELS) satisfies z.ZodType<ExperienceLevel>;
