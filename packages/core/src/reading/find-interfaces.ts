import type { ComposedPhrase } from './composed-phrases.ts';
import type { FactMention } from './fact-mention.ts';
import { kindOfHead } from './kind-of-head.ts';
import { isPerson } from './person.ts';
import type { ReadingText } from './reading-text.ts';

const INTERFACE = /^(?:schnittstelle|schaltstelle|bindeglied|brücke|vermittler(?:in)?|mittler)$/u;
const BETWEEN = /^ (?:zwischen|von|zu|aus) /u;

/** "an der Schnittstelle zwischen Technik und Verkauf": between abilities, people or fields of work. */
export function findInterfaces({ sentences, plain }: ReadingText): readonly FactMention[] {
  const mentions: FactMention[] = [];
  for (const { line, phrases } of sentences) {
    if (line.kind === 'heading') continue;
    for (const phrase of phrases) {
      if (!INTERFACE.test(phrase.head) || !BETWEEN.test(plain.slice(phrase.nounEnd, phrase.nounEnd + 12))) continue;
      const sides = sidesOf(phrase, phrases);
      const isSkill = sides.some((side) => kindOfHead(side) === 'skill');
      const kind = sides.some(isPerson) ? 'reporting-line' : 'task';
      if (isSkill) mentions.push(...sides.map((side) => mentionOf('skill', side, plain)));
      else mentions.push(mentionOf(kind, { start: phrase.start, end: sides.at(-1)?.end ?? phrase.end }, plain));
    }
  }
  return mentions;
}

function sidesOf(phrase: ComposedPhrase, phrases: readonly ComposedPhrase[]) {
  return [
    ...phrase.complements,
    ...phrases.filter((other) => other !== phrase && other.list === phrase.list && other.start > phrase.start),
  ];
}

function mentionOf(
  kind: 'skill' | 'task' | 'reporting-line',
  { start, end }: { start: number; end: number },
  plain: string,
): FactMention {
  return { kind, start, end, value: { label: plain.slice(start, end) } };
}
