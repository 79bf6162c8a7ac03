import type { WorkplaceKind } from './workplace.ts';

/** The one kind that several mentions speak of: presence beside remote work is hybrid; absent where they differ otherwise. */
export function workplaceKind(mentioned: readonly WorkplaceKind[]): WorkplaceKind | undefined {
  const kinds = new Set(mentioned);
  if (kinds.size === 1) return mentioned[0];
  return (['optional', 'hybrid'] as const).find((kind) => kinds.has(kind));
}
