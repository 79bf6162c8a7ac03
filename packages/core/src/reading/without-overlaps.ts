import type { FactMention } from './fact-mention.ts';

/** Mentions in the order of the text; of two of one kind over the same words the longer one stays. */
export function withoutOverlaps(mentions: readonly FactMention[]): readonly FactMention[] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const lastEnd = new Map<string, number>();
  return ordered.filter(({ kind, start, end }) => {
    if (start < (lastEnd.get(kind) ?? 0)) return false;
    lastEnd.set(kind, end);
    return true;
  });
}
