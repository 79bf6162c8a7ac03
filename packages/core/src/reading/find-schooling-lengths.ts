import { allMatches } from './all-matches.ts';
import type { FactMention } from './fact-mention.ts';
import { gathered } from './gathered.ts';
import type { ReadingText, Sentence } from './reading-text.ts';

/** Years in figures or words. */
const YEARS =
  '(?:\\d(?:[,.]5|½)?|zwei|zweieinhalb|drei|dreieinhalb|vier|viereinhalb|fünf)(?: volle)? jahre?n?(?![a-zß-ÿ])';

/** Ways to say how long one learns for the occupation. */
const ROWS: readonly { readonly pattern: RegExp; readonly isBare?: true; readonly example: string }[] = [
  {
    pattern: new RegExp(
      `(?<![a-zß-ÿ-])(?:(?:berufs|grund)?(?:ausbildung|bildung)|lehre|lehrzeit|ausbildungszeit|studium)(?:: | (?:dauert|umfasst|läuft über|geht über|beträgt)(?: (?:in der regel|regulär|normalerweise|insgesamt|meist|üblicherweise|rund|etwa))? )${YEARS}`,
      'gu',
    ),
    example: 'Die Ausbildung dauert in der Regel drei Jahre.',
  },
  {
    pattern: new RegExp(
      `(?<![a-zß-ÿ-])${YEARS} (?:(?:an|auf) (?:einer|der) )?(?:(?!eine )[a-zß-ÿ]{3,20}e )?(?:berufsfachschule|fachschule|fachakademie|lehre|ausbildung)(?![a-zß-ÿ])`,
      'gu',
    ),
    example: 'Nötig sind drei Jahre an einer Berufsfachschule.',
  },
  {
    pattern: new RegExp(`^(?:lehr)?dauer: ${YEARS}`, 'gu'),
    isBare: true,
    example: 'Dauer: 3 Jahre',
  },
];

/** How long one learns for the occupation. */
export function findSchoolingLengths({ sentences, plain }: ReadingText): readonly FactMention[] {
  return gathered(sentences, (sentence) => {
    if (!sentence.lower.includes('jahr') || !isOnSchooling(sentence)) return [];
    const isOfEducation = sentence.topics.has('education');
    return gathered(ROWS, ({ pattern, isBare }) =>
      isBare === true && !isOfEducation
        ? []
        : allMatches(pattern, sentence.lower).map((match): FactMention => {
            const start = sentence.start + match.index;
            const end = start + match[0].length;
            return { kind: 'education', start, end, value: { label: plain.slice(start, end) } };
          }),
    );
  });
}

/** A section on how one becomes one of them, or on nothing in particular. */
function isOnSchooling({ topics, line }: Sentence): boolean {
  return line.kind !== 'heading' && (topics.size === 0 || topics.has('education'));
}
