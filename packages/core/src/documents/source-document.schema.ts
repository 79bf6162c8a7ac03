import * as z from 'zod';
import { DayMonthOrYearSchema } from '../occupation/day-month-or-year.schema.ts';
import { FactSchema } from '../occupation/fact.schema.ts';
import { OccupationRefSchema } from '../occupation/occupation-ref.schema.ts';
import { PlaceSchema } from '../place/place.schema.ts';
import type { SourceDocument } from './source-document.ts';

/** A {@link SourceDocument}. */
export const SourceDocumentSchema = z
  .strictObject({
    id: z.string().regex(/^\d{3}_[0-9a-f]{16}$/),
    title: z.string().min(1),
    kind: z.enum(['city-page', 'career-guide', 'article', 'interview']),
    source: z.string().min(1),
    date: z.exactOptional(DayMonthOrYearSchema),
    occupation: OccupationRefSchema,
    place: z.exactOptional(PlaceSchema),
    facts: z.array(FactSchema).readonly(),
  })
  .readonly() satisfies z.ZodType<SourceDocument>;
