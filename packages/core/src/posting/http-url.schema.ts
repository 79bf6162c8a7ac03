import * as z from 'zod';

/** An address that a page may link to: http or https, never a script. */
export const HttpUrlSchema = z.url({ protocol: /^https?$/ });
