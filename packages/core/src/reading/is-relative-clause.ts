import type { RegionClause } from './region-clause.ts';

const RELATIVE = /^(?:der|den|dem|deren|dessen|wer|was)$/u;

/** ", der dort wohnt"; "die" and "das" may be articles, which a noun goes with. */
export function isRelativeClause({ tokens, phrases }: RegionClause): boolean {
  const [first] = tokens;
  if (first === undefined || first.gap !== ', ') return false;
  if (RELATIVE.test(first.lower)) return true;
  return (
    /^(?:die|das)$/u.test(first.lower) &&
    !phrases.some(({ determiner, start }) => determiner === first.lower && start <= first.end + 2)
  );
}
