import * as z from 'zod';
import type { Provenance } from './provenance.ts';

/** A {@link Provenance}: a document, a stretch of it, and a figure phrase of at most 60 characters. */
export const ProvenanceSchema = z
  .strictObject({
    document: z.string().min(1),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    raw: z.exactOptional(z.string().min(1).max(60)),
  })
  .refine(({ start, end }) => start <= end, { error: 'start must not be above end', path: ['start'] })
  .readonly() satisfies z.ZodType<Provenance>;
