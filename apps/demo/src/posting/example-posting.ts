import type { JobPosting } from '@berufsbild/core';
import type { Occupation } from '../portal/occupation.ts';

/** A posting that was made up, and the occupation profile it was made from. */
export interface ExamplePosting {
  /** Id in addresses and in the store: `medienmanager-leverkusen-05316000`. */
  readonly id: string;
  /** The occupation whose profile it was made from. */
  readonly occupation: Occupation;
  /** The posting. */
  readonly posting: JobPosting;
}
