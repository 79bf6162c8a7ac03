import type { Country } from '@berufsbild/core';

/** Options of the importers. */
export interface ImportOptions {
  /** Address of the page; relative addresses are resolved against it. */
  readonly url?: string;
  /** The present instant. Without it, nothing is said about expired postings. */
  readonly now?: Date;
  /**
   * Most bytes (UTF-8) that are read; a larger text is rejected.
   * @default 5_000_000
   */
  readonly maxBytes?: number;
  /** Country of addresses that name none. Without it, such a place is left out. */
  readonly country?: Country;
}
