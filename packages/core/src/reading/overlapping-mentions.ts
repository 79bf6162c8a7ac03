import type { Span } from './span.ts';

/** Those of one list that overlap one of another, in one walk over both. Both are in order; the other's do not overlap. */
export function overlappingMentions<Mention extends Span>(
  mentions: readonly Mention[],
  others: readonly Span[],
): readonly Mention[] {
  let at = 0;
  return mentions.filter(({ start, end }) => {
    while ((others[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return (others[at]?.start ?? Number.POSITIVE_INFINITY) < end;
  });
}
