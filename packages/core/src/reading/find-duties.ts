import type { FactMention } from './fact-mention.ts';
import { finiteDuties } from './finite-duties.ts';
import { infinitiveDuties } from './infinitive-duties.ts';
import type { ReadingText } from './reading-text.ts';

/** What people do and can do, as verbs with their objects say. */
export function findDuties({ sentences, plain }: ReadingText, title: string | undefined): readonly FactMention[] {
  const own = title?.toLowerCase().split(/[ -]/u).at(-1);
  return sentences
    .filter(({ line }) => line.kind !== 'heading')
    .flatMap((sentence) => [...infinitiveDuties(sentence), ...finiteDuties(sentence, own)])
    .map(({ kind, start, end }): FactMention => ({ kind, start, end, value: { label: plain.slice(start, end) } }));
}
