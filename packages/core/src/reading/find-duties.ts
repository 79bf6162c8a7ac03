import { allMatches } from './all-matches.ts';
import type { Duty } from './clause.ts';
import type { FactMention } from './fact-mention.ts';
import { finiteDuties } from './finite-duties.ts';
import { infinitiveDuties } from './infinitive-duties.ts';
import { coordinatedDuties, personalDuties } from './personal-duties.ts';
import type { ReadingText, Sentence } from './reading-text.ts';

/** What people do and can do, as verbs with their objects say. */
export function findDuties({ sentences, plain }: ReadingText, title: string | undefined): readonly FactMention[] {
  const own = title?.toLowerCase().split(/[ -]/u).at(-1);
  return sentences
    .filter(({ line }) => line.kind !== 'heading')
    .flatMap((sentence) => {
      const finite = finiteDuties(sentence, own);
      return [
        ...infinitiveDuties(sentence),
        ...finite,
        ...coordinatedDuties(sentence, finite),
        ...personalDuties(sentence),
        ...ensuredDuties(sentence),
      ];
    })
    .map(({ kind, start, end }): FactMention => ({ kind, start, end, value: { label: plain.slice(start, end) } }));
}

/** "sorgt dafür, dass Pumpen laufen", to the end of what is made sure. */
const ENSURED =
  /(?<!\p{L})(?:(?:sorg(?:e|t|st|en)|acht(?:et|est|en)) (?:\p{L}{2,12} ){0,2}(?:dafür|darauf)|(?:dafür|darauf) (?:zu )?(?:sorgen|achten)), dass [^.;:?!]{4,140}?(?=, (?:und|so|damit|wenn|weil|der|die|das|was|wo)(?!\p{L})|[.;:?!]|$)/gu;

function ensuredDuties({ lower, start }: Sentence): readonly Duty[] {
  if (!/(?:dafür|darauf)(?: (?:zu )?(?:sorgen|achten))?, dass/.test(lower)) return [];
  return allMatches(ENSURED, lower).map(({ 0: words, index }) => ({
    kind: 'task',
    start: start + index,
    end: start + index + words.length,
  }));
}
