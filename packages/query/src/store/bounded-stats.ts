import { firstOf } from '../engine/first-of.ts';
import { LIMITS } from '../query/limits.ts';
import type { Stats, StatsGroup } from '../query/search-result.ts';

/** A summary with its largest groups, and how many are left out; it stays as it is where there are not too many. */
export function boundedStats(stats: Stats): Stats {
  const { groups } = stats;
  const omitted = groups.length - LIMITS.groups;
  if (omitted <= 0) return stats;
  const places = Array.from(groups.keys());
  const largest = new Set(
    firstOf(places, LIMITS.groups, (left, right) => sizeAt(groups, right) - sizeAt(groups, left) || left - right),
  );
  return { ...stats, groups: groups.filter((_, place) => largest.has(place)), omitted };
}

function sizeAt(groups: readonly StatsGroup[], place: number): number {
  return (groups[place] as StatsGroup).n;
}
