import type { Issue } from '@berufsbild/core';

/** Whether a run that is no check tells an issue: what failed or was left out, not what is merely noted. */
export function isWorthSaying({ severity }: Issue): boolean {
  return severity !== 'info';
}
