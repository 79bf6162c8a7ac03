import type { Issue, IssuePath, JobPosting } from '@berufsbild/core';

/** A value out of foreign markup. */
export interface Imported<Value> {
  /** What was read. */
  readonly value: Value;
  /** What was repaired, assumed or left out, with its path in the markup and what stood there. */
  readonly issues: readonly Issue[];
  /** Where it stands in the markup; on a page it begins with the number of the block. */
  readonly path: IssuePath;
}

/** The answer of an importer. */
export interface ImportResult {
  /** The postings in the order of the markup. */
  readonly postings: readonly Imported<JobPosting>[];
  /** What concerns the document as a whole. */
  readonly issues: readonly Issue[];
}
