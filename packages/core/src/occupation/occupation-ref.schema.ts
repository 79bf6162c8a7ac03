import * as z from 'zod';
import { OCCUPATION_CODES } from './occupation-codes.schema.ts';
import type { OccupationRef } from './occupation-ref.ts';

/** An {@link OccupationRef}. */
export const OccupationRefSchema = z
  .strictObject({ name: z.string().min(1), ...OCCUPATION_CODES })
  .readonly() satisfies z.ZodType<OccupationRef>;
