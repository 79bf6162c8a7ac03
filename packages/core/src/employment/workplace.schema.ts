import * as z from 'zod';
import { CountrySchema } from '../place/country.schema.ts';
import type { Workplace } from './workplace.ts';

/** A {@link Workplace}: a share from 0 to 100 percent. */
export const WorkplaceSchema = z
  .strictObject({
    kind: z.enum(['onsite', 'hybrid', 'remote', 'optional']),
    share: z.exactOptional(z.number().min(0).max(100)),
    applicantCountries: z.exactOptional(z.array(CountrySchema).min(1).readonly()),
  })
  .readonly() satisfies z.ZodType<Workplace>;
