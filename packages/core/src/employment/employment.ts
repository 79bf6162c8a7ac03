import type { Range } from '../posting/range.ts';
import type { Contract } from './contract.ts';

/** Working time and contract: two axes that stay two. */
export interface Employment {
  /** Full time, part time, or both on offer. */
  readonly time?: readonly ('full' | 'part')[];
  /** Hours per week. */
  readonly hoursPerWeek?: Range;
  /** Hours per month. */
  readonly hoursPerMonth?: Range;
  /** Percent of full time (Pensum, Beschäftigungsgrad). */
  readonly workload?: Range;
  /** Sorts of contract on offer. */
  readonly contract?: readonly Contract[];
  /** Length of a fixed term in months (Befristung). */
  readonly fixedMonths?: Range;
  /** A four-day week is on offer. */
  readonly fourDayWeek?: true;
  /** Start: a word, or a calendar day `YYYY-MM-DD`, or `--MM-DD` where no year is stated. */
  readonly start?: 'now' | 'asap' | 'by-arrangement' | (string & {});
  /** Last day, `YYYY-MM-DD`. */
  readonly until?: string;
}
