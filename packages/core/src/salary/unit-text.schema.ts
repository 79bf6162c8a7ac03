import * as z from 'zod';
import type { UnitText } from './unit-text.ts';

/** A {@link UnitText}. */
export const UnitTextSchema = z.enum(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']) satisfies z.ZodType<UnitText>;
