import { rangeSchemaUpTo } from '../posting/range.schema.ts';

/** Percent of full time. */
export const PercentRangeSchema = rangeSchemaUpTo(100);
