import * as z from 'zod';

/** Codes of an occupation: KldB 2010, ISCO-08 and the URI in ESCO. */
export const OCCUPATION_CODES = {
  kldb: z.exactOptional(z.string().regex(/^\d{5}$/)),
  isco08: z.exactOptional(z.string().regex(/^\d{4}$/)),
  esco: z.exactOptional(z.string().regex(/^http:\/\/data\.europa\.eu\/esco\/occupation\/[0-9a-f-]{36}$/)),
};
