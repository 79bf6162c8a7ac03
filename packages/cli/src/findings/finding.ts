import type { Issue } from '@berufsbild/core';

/** An issue with the place where it was found. */
export interface Finding {
  /** The file, or the source of postings. */
  readonly file: string;
  /** Number of the row in the source, from 1. */
  readonly row?: number;
  /** What the row calls itself. */
  readonly id?: string;
  /** What was found. */
  readonly issue: Issue;
}
