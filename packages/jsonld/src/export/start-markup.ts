import type { JobPosting } from '@berufsbild/core';

/** A stated first day, or `now`. */
export function startMarkup({ jobStartDate, employment }: JobPosting): string | undefined {
  const { start = '' } = employment ?? {};
  return jobStartDate ?? (/^(?:now|\d)/.test(start) ? start : undefined);
}
