import type { JobPosting } from '@berufsbild/core';

/** A stated first day, or `now`. */
export function startMarkup({ jobStartDate, employment }: JobPosting): string | undefined {
  return jobStartDate ?? /^(?:now$|\d.*)/.exec(employment?.start ?? '')?.[0];
}
