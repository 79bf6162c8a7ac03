import type { IssuePath } from './issue.ts';

/**
 * One step of a repair, with paths as arrays.
 *
 * @see RFC 6902, JSON Patch
 */
export type FixOperation =
  | { readonly op: 'add' | 'replace'; readonly path: IssuePath; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: IssuePath }
  | { readonly op: 'move'; readonly from: IssuePath; readonly path: IssuePath };

/** What would mend an issue. */
export interface Fix {
  /** True where one reading only is plausible, so that it may be applied without asking. */
  readonly safe: boolean;
  /** The steps, in order. */
  readonly operations: readonly FixOperation[];
}
