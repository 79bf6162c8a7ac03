import * as z from 'zod';

/** A calendar day, or an instant with its zone, to the minute or finer. */
export const DayOrInstantSchema = z.union([
  z.iso.date(),
  z.iso.datetime({ offset: true }),
  z.iso.datetime({ offset: true, precision: -1 }),
]);
