import { findEmployment } from '../employment/find-employment.ts';
import { createIssue } from '../issue/create-issue.ts';
import { allMatches } from './all-matches.ts';
import type { FactMention } from './fact-mention.ts';
import { overlappingMentions } from './overlapping-mentions.ts';
import type { ReadingText } from './reading-text.ts';

/** Hours without a word for the week: "daraus werden 50 bis 60 Stunden", "bis zu 45". */
const MORE_HOURS =
  /(?<![\d.,])(?:([1-6]\d(?:,\d{1,2})?)(?: ?(?:-|bis|oder) ?([1-7]\d(?:,\d{1,2})?))? stunden(?! (?:im (?:monat|jahr)|am tag|pro (?:tag|monat|jahr)|täglich|später|lang))|(?<=(?:^|[,;:] )(?:[^,;:.\d]{0,40} )?)(bis zu|auf|rund|etwa|oft|meist|eher|nur|mal) ([3-7]\d)(?![.,]?\d| ?[\p{L}%€]))/gu;

/** Hours a week; hours without a word for the week count behind such as have it, in that sentence and the next. */
export function findArticleHours({ plain, sentences }: ReadingText): readonly FactMention[] {
  const weekly = findEmployment(plain).flatMap(({ value, start, end }): FactMention[] =>
    value.hoursPerWeek === undefined ? [] : [{ kind: 'weekly-hours', value: value.hoursPerWeek, start, end }],
  );
  let next = 0;
  const goesOn = sentences.flatMap((sentence, at): FactMention[] => {
    const before = sentences[at - 1];
    const from = before?.line === sentence.line ? before.start : sentence.start;
    while ((weekly[next]?.start ?? Number.POSITIVE_INFINITY) < from) next += 1;
    const stated = weekly[next];
    if (stated === undefined || stated.end > sentence.end) return [];
    return allMatches(MORE_HOURS, sentence.lower).flatMap(
      ({ 0: words, 1: low, 2: high = low, 3: bound, 4: bare, index }) => {
        const start = sentence.start + index;
        const [min, max] = [hoursOf(low ?? bare), hoursOf(high ?? bare)];
        const value = bound === 'bis zu' ? { max } : { min, max };
        const issues = [createIssue('fact/week-from-context', 'info')];
        return start < stated.end ? [] : [{ kind: 'weekly-hours', value, start, end: start + words.length, issues }];
      },
    );
  });
  const seen = new Set(overlappingMentions(goesOn, weekly));
  return [...weekly, ...goesOn.filter((mention) => !seen.has(mention))];
}

function hoursOf(written = ''): number {
  return Number(written.replace(',', '.'));
}
