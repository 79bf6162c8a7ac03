import type { Span } from './span.ts';

/** Spans in the order of the text. Of overlapping ones the earliest stays, then the longest, then the first in the list. */
export function firstOfOverlaps<Stretch extends Span>(spans: readonly Stretch[]): Stretch[] {
  let end = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}
