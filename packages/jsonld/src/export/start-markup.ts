import type { JobPosting } from '@berufsbild/core';

/** A stated first day, or `now`. */
export function startMarkup({ jobStartDate, employment }: JobPosting): string | undefined {
  if (jobStartDate !== undefined) return jobStartDate;
  const start = employment?.start;
  return start === 'now' || /^\d/.test(start ?? '') ? start : undefined;
}
