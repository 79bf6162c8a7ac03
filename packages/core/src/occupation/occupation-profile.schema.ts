import * as z from 'zod';
import { PlaceSchema } from '../place/place.schema.ts';
import { FactSchema } from './fact.schema.ts';
import { OCCUPATION_CODES } from './occupation-codes.schema.ts';
import type { OccupationProfile } from './occupation-profile.ts';

const title = z.string().min(1);

/** An {@link OccupationProfile}. */
export const OccupationProfileSchema = z
  .strictObject({
    titles: z
      .strictObject({
        neutral: z.exactOptional(title),
        male: z.exactOptional(title),
        female: z.exactOptional(title),
        aliases: z.array(title).readonly(),
      })
      .readonly(),
    codes: z.strictObject(OCCUPATION_CODES).readonly(),
    place: z.exactOptional(PlaceSchema),
    facts: z.array(FactSchema).readonly(),
  })
  .readonly() satisfies z.ZodType<OccupationProfile>;
