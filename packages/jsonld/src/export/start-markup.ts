import type { JobPosting } from '@berufsbild/core';

/** A stated first day, or `now`. */
export function startMarkup({ jobStartDate, employment }: JobPosting): string | undefined {
  if (jobStartDate !== undefined) return jobStartDate;
  const start = employment?.start;
  return start === 'now' || /^\d{4}-\d{2}-\d{2}$/.test(start ?? '') ? start : undefined;
}
