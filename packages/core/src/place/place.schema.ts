import * as z from 'zod';
import { CountrySchema } from './country.schema.ts';
import type { Place } from './place.ts';

/** How postal codes and municipality keys are written, by country. */
const PATTERNS: Readonly<Record<string, { readonly postalCode: RegExp; readonly key: RegExp }>> = {
  DE: { postalCode: /^\d{5}$/, key: /^\d{8}$/ },
  AT: { postalCode: /^\d{4}$/, key: /^\d{5}$/ },
  CH: { postalCode: /^\d{4}$/, key: /^\d{1,4}$/ },
};

/** A {@link Place}: codes as its country writes them, latitude and longitude both or neither. */
export const PlaceSchema = z
  .strictObject({
    name: z.string().min(1),
    kind: z.enum(['city', 'district', 'region', 'state', 'country']),
    country: CountrySchema,
    state: z.exactOptional(z.string().min(1)),
    key: z.exactOptional(z.string().min(1)),
    postalCode: z.exactOptional(z.string().min(1)),
    latitude: z.exactOptional(z.number().min(-90).max(90)),
    longitude: z.exactOptional(z.number().min(-180).max(180)),
    approximatePosition: z.exactOptional(z.literal(true)),
  })
  .refine(({ country, postalCode }) => isWritten(PATTERNS[country]?.postalCode, postalCode), {
    error: 'postalCode must have 5 digits in Germany, 4 in Austria and Switzerland',
    path: ['postalCode'],
  })
  .refine(({ country, kind, key }) => kind !== 'city' || isWritten(PATTERNS[country]?.key, key), {
    error: 'key must have 8 digits in Germany, 5 in Austria, up to 4 in Switzerland',
    path: ['key'],
  })
  .refine(({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined), {
    error: 'latitude and longitude must stand together',
    path: ['latitude'],
  })
  .readonly() satisfies z.ZodType<Place>;

function isWritten(pattern: RegExp | undefined, code: string | undefined): boolean {
  return pattern === undefined || code === undefined || pattern.test(code);
}
