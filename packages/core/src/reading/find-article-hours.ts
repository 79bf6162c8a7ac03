import { findEmployment } from '../employment/find-employment.ts';
import { createIssue } from '../issue/create-issue.ts';
import { allMatches } from './all-matches.ts';
import type { FactMention } from './fact-mention.ts';
import { overlappingMentions } from './overlapping-mentions.ts';
import type { ReadingText } from './reading-text.ts';

/** Hours without a word for the week: "daraus werden 50 bis 60 Stunden". */
const MORE_HOURS =
  /(?<![\d.,])([1-6]\d)(?: ?(?:-|bis|oder) ?([1-7]\d))? stunden(?! (?:im (?:monat|jahr)|am tag|pro (?:tag|monat|jahr)|täglich|später|lang))/gu;

/** Hours a week; hours without a word for the week count in the sentence behind one that has it. */
export function findArticleHours({ plain, sentences }: ReadingText): readonly FactMention[] {
  const weekly = findEmployment(plain).flatMap(({ value, start, end }): FactMention[] =>
    value.hoursPerWeek === undefined ? [] : [{ kind: 'weekly-hours', value: value.hoursPerWeek, start, end }],
  );
  let next = 0;
  const goesOn = sentences.flatMap((sentence, at): FactMention[] => {
    const before = sentences[at - 1];
    if (before?.line !== sentence.line || !sentence.lower.includes('stunden')) return [];
    while ((weekly[next]?.start ?? Number.POSITIVE_INFINITY) < before.start) next += 1;
    const speaksOfWeek = (weekly[next]?.end ?? Number.POSITIVE_INFINITY) <= before.end;
    if (!speaksOfWeek) return [];
    return allMatches(MORE_HOURS, sentence.lower).map(({ 0: words, 1: low = '', 2: high = low, index }) => ({
      kind: 'weekly-hours',
      value: { min: Number(low), max: Number(high) },
      start: sentence.start + index,
      end: sentence.start + index + words.length,
      issues: [createIssue('fact/week-from-context', 'info')],
    }));
  });
  const seen = new Set(overlappingMentions(goesOn, weekly));
  return [...weekly, ...goesOn.filter((mention) => !seen.has(mention))];
}
