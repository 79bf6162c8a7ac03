import * as z from 'zod';
import { HoursPerWeekSchema } from '../employment/hours-per-week.schema.ts';
import { PlaceSchema } from '../place/place.schema.ts';
import { RangeSchema } from '../posting/range.schema.ts';
import { SalarySchema } from '../salary/salary.schema.ts';
import { DayMonthOrYearSchema } from './day-month-or-year.schema.ts';
import type {
  CareerStepValue,
  DateValue,
  FactValues,
  LabelValue,
  StatisticValue,
  TaskValue,
  TrainingValue,
} from './fact.ts';

const label = z.string().min(1);

const LabelValueSchema = z.strictObject({ label }).readonly() satisfies z.ZodType<LabelValue>;

const TaskValueSchema = z
  .strictObject({
    label,
    phase: z.exactOptional(z.enum(['management', 'planning', 'production', 'publication', 'promotion', 'measurement'])),
  })
  .readonly() satisfies z.ZodType<TaskValue>;

const TrainingValueSchema = z
  .strictObject({
    label,
    months: z.exactOptional(RangeSchema),
    cost: z.exactOptional(z.enum(['fee', 'free', 'funded'])),
    certificate: z.exactOptional(label),
    provider: z.exactOptional(label),
  })
  .readonly() satisfies z.ZodType<TrainingValue>;

const CareerStepValueSchema = z
  .strictObject({ label, direction: z.enum(['before', 'after']) })
  .readonly() satisfies z.ZodType<CareerStepValue>;

const StatisticValueSchema = z
  .strictObject({
    label,
    value: z.number(),
    maxValue: z.exactOptional(z.number()),
    unit: z.enum(['percent', 'people', 'companies', 'positions', 'applications', 'institutions', 'years']),
    year: z.exactOptional(z.int().min(1900).max(2100)),
    population: z.exactOptional(label),
    approximate: z.exactOptional(z.literal(true)),
  })
  .refine(({ value, maxValue = Infinity }) => value <= maxValue, {
    error: 'value must not be above maxValue',
    path: ['value'],
  })
  .readonly() satisfies z.ZodType<StatisticValue>;

const DateValueSchema = z
  .strictObject({ date: DayMonthOrYearSchema, of: z.enum(['publication', 'survey', 'state']) })
  .readonly() satisfies z.ZodType<DateValue>;

/** The schema of each kind of fact's value. */
export const FACT_VALUE_SCHEMAS = {
  title: LabelValueSchema,
  place: PlaceSchema,
  salary: SalarySchema,
  'weekly-hours': HoursPerWeekSchema,
  task: TaskValueSchema,
  tool: LabelValueSchema,
  channel: LabelValueSchema,
  skill: LabelValueSchema,
  language: LabelValueSchema,
  education: LabelValueSchema,
  'entry-path': LabelValueSchema,
  'further-training': TrainingValueSchema,
  'career-step': CareerStepValueSchema,
  specialisation: LabelValueSchema,
  'reporting-line': LabelValueSchema,
  department: LabelValueSchema,
  'employer-kind': LabelValueSchema,
  industry: LabelValueSchema,
  'region-statement': LabelValueSchema,
  statistic: StatisticValueSchema,
  date: DateValueSchema,
} as const satisfies { readonly [Kind in keyof FactValues]: z.ZodType<FactValues[Kind]> };
