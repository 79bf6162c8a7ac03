import type { FactMention } from './fact-mention.ts';
import { isOccupationNoun } from './occupation-noun.ts';
import type { ReadingText } from './reading-text.ts';

/** Words that tell that what follows are fields or occupations within one. */
const CUE =
  /(?<!\p{L})(?:speziali(?:sier(?:en|t|st)|sierung(?:en)?)|spezial\p{L}{0,20}|know-how|schwerpunkte?|fachrichtung(?:en)?|vertiefung(?:en)?)(?: \p{L}{2,12}){0,3} (?:als|auf|in|sind|zum|zur|wie)(?: (?:den|die|das|dem|der|bereichen|etwa))?\s/u;
const REACH = 30;

/** Occupations and fields within this one. */
export function findSpecialisations({ sentences, plain }: ReadingText): readonly FactMention[] {
  return sentences
    .filter(({ line }) => line.kind !== 'heading')
    .flatMap(({ lower, start: from, phrases }) => {
      const cue = CUE.exec(lower);
      if (cue === null) return [];
      const to = from + cue.index + cue[0].length;
      const first = phrases.find((phrase) => phrase.end > to && phrase.start - to <= REACH);
      const names = first?.complements.filter(({ start }) => start >= to) ?? [];
      const listed = phrases.filter((phrase) => phrase.list === first?.list && phrase.start >= to);
      return [...names, ...listed]
        .filter(
          ({ head, lead }) =>
            isOccupationNoun(head) ||
            isOccupationNoun(lead) ||
            /\s(?:auf|in|sind)\s/u.test(cue[0]) ||
            /er$/u.test(head),
        )
        .map(
          ({ start, end }): FactMention => ({
            kind: 'specialisation',
            start,
            end,
            value: { label: plain.slice(start, end) },
          }),
        );
    });
}
