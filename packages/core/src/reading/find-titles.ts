import { allMatches } from './all-matches.ts';
import type { FactMention } from './fact-mention.ts';
import { findAbbreviations } from './find-abbreviations.ts';
import type { OccupationTitle } from './find-occupation-title.ts';
import { findOtherNames } from './find-other-names.ts';
import { namePatterns } from './name-patterns.ts';
import { nameSpelling } from './name-spelling.ts';
import type { ReadingText } from './reading-text.ts';

/** Every mention of the occupation's name, of its feminine form, its short form, and of names that share its ends. */
export function findTitles(reading: ReadingText, { name }: OccupationTitle): readonly FactMention[] {
  const { plain } = reading;
  const { own, ofBothSexes } = namePatterns(name);
  const isOwn = new RegExp(`^${nameSpelling(name)}$`, 'u');
  const others = findOtherNames(reading, name);
  const aliases = new Set([...others, ...findAbbreviations(plain, [name, ...others])]);
  return [
    ...occurrences(plain, own, (written) => (isOwn.test(written) ? name : written)),
    ...occurrences(plain, ofBothSexes, () => name),
    ...[...aliases].flatMap((alias) => occurrences(plain, [nameSpelling(alias)], () => alias)),
  ];
}

/** A letter or figure, which right before a name makes it part of another word. */
const LETTER = /[A-Za-zÀ-ž\p{N}]/u;
/** The end of a label that its cell runs into: "BezeichnungenMaurer". */
const LABEL_RUNS_IN = /(?:[Bb]ezeichnung(?:en)?|[Ss]ynonyme?)$/u;
const LABEL_REACH = 16;

/** Where a text holds one of several patterns as words of their own, in one pass; the longer pattern before the shorter. */
function occurrences(
  plain: string,
  patterns: readonly string[],
  labelOf: (written: string) => string,
): readonly FactMention[] {
  if (patterns.length === 0) return [];
  const sources = [...patterns].sort((a, b) => b.length - a.length).join('|');
  return allMatches(new RegExp(`(?:${sources})(?![A-Za-zÀ-ž\\p{N}-])`, 'gu'), plain)
    .filter(
      ({ index }) =>
        !LETTER.test(plain[index - 1] ?? '') ||
        LABEL_RUNS_IN.test(plain.slice(Math.max(0, index - LABEL_REACH), index)),
    )
    .map(
      ({ 0: written, index }): FactMention => ({
        kind: 'title',
        start: index,
        end: index + written.length,
        value: { label: labelOf(written) },
      }),
    );
}
