import * as z from 'zod';
import { IssueSchema } from '../issue/issue.schema.ts';
import { ProvenanceSchema } from '../reading/provenance.schema.ts';
import { DayMonthOrYearSchema } from './day-month-or-year.schema.ts';
import type { Fact, FactKind } from './fact.ts';
import { FACT_VALUE_SCHEMAS } from './fact-value.schema.ts';

const ids = z.array(z.string().min(1)).min(1).readonly();

/** A {@link Fact}: the value fits the kind, and it stands in one place at least. */
export const FactSchema = z.discriminatedUnion('kind', [
  factSchema('title'),
  factSchema('place'),
  factSchema('salary'),
  factSchema('weekly-hours'),
  factSchema('task'),
  factSchema('tool'),
  factSchema('channel'),
  factSchema('skill'),
  factSchema('language'),
  factSchema('education'),
  factSchema('entry-path'),
  factSchema('further-training'),
  factSchema('career-step'),
  factSchema('specialisation'),
  factSchema('reporting-line'),
  factSchema('department'),
  factSchema('employer-kind'),
  factSchema('industry'),
  factSchema('region-statement'),
  factSchema('statistic'),
  factSchema('date'),
]) satisfies z.ZodType<Fact>;

function factSchema<Kind extends FactKind>(kind: Kind) {
  return z
    .strictObject({
      id: z.string().min(1),
      kind: z.literal(kind),
      value: FACT_VALUE_SCHEMAS[kind],
      provenance: z.array(ProvenanceSchema).min(1).readonly(),
      asOf: z.exactOptional(DayMonthOrYearSchema),
      conflictsWith: z.exactOptional(ids),
      sameAs: z.exactOptional(ids),
      issues: z.exactOptional(z.array(IssueSchema).min(1).readonly()),
    })
    .readonly();
}
