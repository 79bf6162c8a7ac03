import * as z from 'zod';
import { SpanSchema } from '../reading/span.schema.ts';
import { FixSchema } from './fix.schema.ts';
import type { Issue } from './issue.ts';
import { IssuePathSchema } from './issue-path.schema.ts';

/** An {@link Issue}: a code of topic and name in kebab-case. */
export const IssueSchema = z
  .strictObject({
    code: z.string().regex(/^[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,8}\/[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,8}$/),
    severity: z.enum(['error', 'warning', 'info']),
    path: IssuePathSchema,
    params: z.exactOptional(z.record(z.string(), z.unknown()).readonly()),
    received: z.exactOptional(z.unknown()),
    span: z.exactOptional(SpanSchema),
    fix: z.exactOptional(FixSchema),
    rule: z.exactOptional(z.string().min(1)),
  })
  .readonly() satisfies z.ZodType<Issue>;
