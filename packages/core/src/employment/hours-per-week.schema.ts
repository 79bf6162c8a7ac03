import { rangeSchemaUpTo } from '../posting/range.schema.ts';

/** Hours per week: a week has 168. */
export const HoursPerWeekSchema = rangeSchemaUpTo(168);
