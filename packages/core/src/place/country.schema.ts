import * as z from 'zod';
import type { Country } from './country.ts';

/** A {@link Country}: two capitals. */
export const CountrySchema: z.ZodType<Country, Country> = z.string().regex(/^[A-Z]{2}$/);
