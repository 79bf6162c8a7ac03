import * as z from 'zod';
import type { Span } from './span.ts';

/** A {@link Span}: whole UTF-16 offsets, the start not behind the end. */
export const SpanSchema = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine(({ start, end }) => start <= end, { error: 'start must not be above end', path: ['start'] })
  .readonly() satisfies z.ZodType<Span>;
