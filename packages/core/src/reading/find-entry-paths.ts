import { allMatches } from './all-matches.ts';
import { ENTRY_PATH_ROWS } from './entry-path-rows.ts';
import type { FactMention } from './fact-mention.ts';
import type { ReadingText, Sentence } from './reading-text.ts';

/** How far behind the words the first noun may stand, in UTF-16 units. */
const REACH = 40;

/** How one comes into the occupation. */
export function findEntryPaths({ sentences, plain }: ReadingText): readonly FactMention[] {
  return sentences.flatMap((sentence) =>
    ENTRY_PATH_ROWS.flatMap(({ pattern, takesNouns }) =>
      allMatches(pattern, sentence.lower).flatMap((match): FactMention[] => {
        const start = sentence.start + match.index;
        const to = start + match[0].length;
        const end = takesNouns ? endOfNouns(sentence, to) : to;
        return end === undefined ? [] : [{ kind: 'entry-path', start, end, value: { label: plain.slice(start, end) } }];
      }),
    ),
  );
}

/** Where the enumeration behind an offset ends; a phrase that the offset lies in counts. */
function endOfNouns({ phrases }: Sentence, to: number): number | undefined {
  const first = phrases.find((phrase) => phrase.end > to && phrase.start - to <= REACH);
  if (first === undefined) return undefined;
  return phrases.filter((phrase) => phrase.list === first.list).at(-1)?.end;
}
