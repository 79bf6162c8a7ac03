import * as z from 'zod';
import type { IssuePath } from './issue.ts';

/** An {@link IssuePath}. */
export const IssuePathSchema = z
  .array(z.union([z.string(), z.int().nonnegative()]))
  .readonly() satisfies z.ZodType<IssuePath>;
