import * as z from 'zod';

/** A day `YYYY-MM-DD`, a month `YYYY-MM` or a year `YYYY`. */
export const DayMonthOrYearSchema = z.union([z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)]);
