import type { FactKind } from '../occupation/fact.ts';
import type { FactMention } from './fact-mention.ts';
import type { Span } from './span.ts';

/** Where words were read as two kinds of fact, the surer one holds: it hides the others over the same words. */
const HIDES: Readonly<Partial<Record<FactKind, readonly FactKind[]>>> = {
  'further-training': ['task', 'skill', 'education'],
  'career-step': ['reporting-line'],
  language: ['skill', 'education'],
  'reporting-line': ['employer-kind'],
  specialisation: ['skill'],
};

/** The mentions without those that a surer one hides. They are in order, and those of one kind do not overlap. */
export function settleKinds(mentions: readonly FactMention[]): readonly FactMention[] {
  const hidden = new Set<FactMention>();
  for (const [kind, others] of Object.entries(HIDES) as [FactKind, readonly FactKind[]][]) {
    const sure = mentions.filter((mention) => mention.kind === kind);
    for (const other of others)
      for (const mention of overlapping(
        mentions.filter(({ kind }) => kind === other),
        sure,
      ))
        hidden.add(mention);
  }
  return mentions.filter((mention) => !hidden.has(mention));
}

/** Those of one sorted list that overlap one of another, in one walk over both. */
function overlapping(mentions: readonly FactMention[], sure: readonly Span[]): FactMention[] {
  let at = 0;
  return mentions.filter(({ start, end }) => {
    while ((sure[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return (sure[at]?.start ?? Number.POSITIVE_INFINITY) < end;
  });
}
