import * as z from 'zod';
import type { Fix } from './fix.ts';
import { IssuePathSchema } from './issue-path.schema.ts';

/** A {@link Fix}. */
export const FixSchema = z
  .strictObject({
    safe: z.boolean(),
    operations: z
      .array(
        z.discriminatedUnion('op', [
          z.strictObject({ op: z.enum(['add', 'replace']), path: IssuePathSchema, value: z.unknown() }).readonly(),
          z.strictObject({ op: z.literal('remove'), path: IssuePathSchema }).readonly(),
          z.strictObject({ op: z.literal('move'), from: IssuePathSchema, path: IssuePathSchema }).readonly(),
        ]),
      )
      .readonly(),
  })
  .readonly() satisfies z.ZodType<Fix>;
