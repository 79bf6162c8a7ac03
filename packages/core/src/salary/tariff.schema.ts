import * as z from 'zod';
import type { Tariff } from './tariff.ts';

/** A {@link Tariff}. */
export const TariffSchema = z
  .strictObject({
    scheme: z.exactOptional(z.string().min(1)),
    group: z.exactOptional(z.string().min(1)),
    step: z.exactOptional(z.string().min(1)),
    bound: z.exactOptional(z.enum(['min', 'max'])),
  })
  .readonly() satisfies z.ZodType<Tariff>;
