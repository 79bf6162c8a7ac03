import * as z from 'zod';
import type { Range } from './range.ts';

/** A {@link Range} of figures from 0 up to a limit: one bound at least, the lower not above the upper. */
export function rangeSchemaUpTo(limit: number) {
  const bound = z.number().nonnegative().max(limit);
  return z
    .strictObject({ min: z.exactOptional(bound), max: z.exactOptional(bound) })
    .refine(({ min = 0, max = limit }) => min <= max, { error: 'min must not be above max', path: ['min'] })
    .refine(({ min, max }) => min !== undefined || max !== undefined, { error: 'min or max must be there' })
    .readonly() satisfies z.ZodType<Range>;
}

/** A {@link Range} of any figures that are not negative. */
export const RangeSchema = rangeSchemaUpTo(Number.MAX_VALUE);
