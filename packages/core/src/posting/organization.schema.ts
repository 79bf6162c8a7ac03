import * as z from 'zod';
import { HttpUrlSchema } from './http-url.schema.ts';
import type { Organization } from './organization.ts';

/** An {@link Organization}. */
export const OrganizationSchema = z
  .strictObject({
    name: z.exactOptional(z.string().min(1)),
    url: z.exactOptional(HttpUrlSchema),
    logo: z.exactOptional(HttpUrlSchema),
    sameAs: z.exactOptional(HttpUrlSchema),
    confidential: z.exactOptional(z.literal(true)),
  })
  .readonly() satisfies z.ZodType<Organization>;
