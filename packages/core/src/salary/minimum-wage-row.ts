import type { MinimumWage } from './minimum-wages.ts';

/** The German minimum wage from a day on, and where it stands. */
export interface MinimumWageRow extends MinimumWage {
  /** Where it stands. */
  readonly legalBasis: string;
}
