import type { FactKind } from '../occupation/fact.ts';
import type { FactMention } from './fact-mention.ts';
import { overlappingMentions } from './overlapping-mentions.ts';

/** Where words were read as two kinds of fact, the surer one holds: it hides the others over the same words. */
const HIDES: Readonly<Partial<Record<FactKind, readonly FactKind[]>>> = {
  'further-training': ['task', 'skill', 'education', 'career-step'],
  'entry-path': ['education', 'further-training'],
  'career-step': ['reporting-line'],
  language: ['skill', 'education'],
  'reporting-line': ['employer-kind'],
  specialisation: ['skill', 'industry', 'task', 'department', 'tool'],
  department: ['employer-kind'],
};

/** The mentions without those that a surer one hides. They are in order, and those of one kind do not overlap. */
export function settleKinds(mentions: readonly FactMention[]): readonly FactMention[] {
  const hidden = new Set<FactMention>();
  for (const [kind, others] of Object.entries(HIDES) as [FactKind, readonly FactKind[]][]) {
    const sure = mentions.filter((mention) => mention.kind === kind);
    for (const other of others)
      for (const mention of overlappingMentions(
        mentions.filter(({ kind }) => kind === other),
        sure,
      ))
        hidden.add(mention);
  }
  return mentions.filter((mention) => !hidden.has(mention));
}
