import { findEmploymentIn } from '../employment/find-employment.ts';
import { createIssue } from '../issue/create-issue.ts';
import { allMatches } from './all-matches.ts';
import type { FactMention } from './fact-mention.ts';
import { gathered } from './gathered.ts';
import { overlappingMentions } from './overlapping-mentions.ts';
import type { ReadingText, Sentence } from './reading-text.ts';

/** Hours without a word for the week: "daraus werden 50 bis 60 Stunden", "bis zu 45", "sind es 40 pro Woche". */
const MORE_HOURS =
  /(?<![\d.,])(?:(?<low>(?:1[5-9]|[2-6]\d)(?:,\d{1,2})?)(?: ?(?:-|bis|oder) ?(?<high>[1-7]\d(?:,\d{1,2})?))?(?: stunden(?! (?:im (?:monat|jahr)|am tag|pro (?:tag|monat|jahr)|täglich|später|lang|zeit))| (?:pro|in der|die|je) woche(?![A-Za-zÀ-ž])| ?\/ ?woche(?![A-Za-zÀ-ž]))|(?<=(?:^|[,;:.] )(?:[^,;:.\d]{0,40} )?)(?<bound>bis zu|auf|rund|etwa|oft|meist|eher|nur|mal|auch|sogar|gelten|gilt|bei|(?:sind|waren|werden) (?:es|daraus)(?: (?:schnell|leicht|gern|auch|oft|eher|dann|doch)){0,2}|sonst|daraus werden|(?:sommer|winter)(?: dafür)?|arbeiten(?: (?:aber|auch|nur|oft|meist))?|können es|obwohl|statt|eigentlich|vertraglich|offiziell|real|realistisch|effektiv|tatsächlich|im (?!jahr|monat|quartal)[A-Za-zÀ-ž]{3,20}) (?<bare>[3-7]\d(?:,\d)?)(?: bis (?<bareHigh>[3-7]\d))?(?![.,]?\d| ?(?!möglich|werden|sein|erlaubt|zulässig|vereinbart|laut|tatsächlich|in der praxis)[A-Za-zÀ-ž%€]))|\((?:[a-zß-ÿ-]{3,25} ){1,2}(?<bracketed>[3-5]\d(?:,\d)?)(?:\)|$)/gu;
/** Least hours of a week where no word says that they are of one: less is a day or a task. */
const LEAST_A_WEEK = 15;
const WEEK = /wo|wö/iu;
/** Before hours that are those of a course: "Vollzeitkurs mit 35 Wochenstunden". */
const OF_COURSE = /(?:kurse?s?|seminare?s?|lehrgangs?|vorlesung(?:en)?)(?![a-zß-ÿ])[^.;:!?\n]{0,40}$/u;
const COURSE_REACH = 60;
/** A figure that may count hours: a quick look before the closer one. */
const HOURS = /[1-7]\d/;
/** Where one looks for the hours that are agreed: "Im Vertrag stehen 40 Stunden". */
const AGREED =
  /(?<![a-zß-ÿ])(?:(?:im|laut|per|nach) (?:arbeits)?vertrag|vertraglich|auf dem papier|offiziell|in vollzeit|(?:laut|nach|im) (?:[a-zß-ÿ]{0,12}tarif(?:vertrag)?|kollektivvertrag|gav)|(?:tarif(?:vertrag)?|kollektivvertrag|gesamtarbeitsvertrag|gav) (?:sieht|schreibt|nennt)|komm(?:e|en|t) (?:ich|wir|man|sie) (?:[a-zß-ÿ]{3,12} ){0,2}auf(?= [2-6]\d(?:,\d)? stunden(?:[.,;]|$))|[2-4]\d(?:,\d)? stunden,? (?:verteilt |aufgeteilt )?auf (?:[a-zß-ÿ]{3,15}|\d) tagen?)(?![a-zß-ÿ])/u;

/**
 * Hours a week; hours without a word for the week count behind such as have it, in that sentence and the next, behind
 * the word for an agreement, and under a heading about working time.
 */
export function findArticleHours({ plain, lower, sentences }: ReadingText): readonly FactMention[] {
  const text = { raw: plain, text: plain, lower, original: (index: number) => index };
  const weekly = findEmploymentIn(text).flatMap(({ value: { hoursPerWeek }, raw, start }): FactMention[] => {
    if (hoursPerWeek === undefined || OF_COURSE.test(lower.slice(Math.max(0, start - COURSE_REACH), start))) return [];
    const isOfDay = (hoursPerWeek.max ?? hoursPerWeek.min ?? 0) < LEAST_A_WEEK && !WEEK.test(raw);
    return isOfDay ? [] : [{ kind: 'weekly-hours', value: hoursPerWeek, start, end: start + raw.trimEnd().length }];
  });
  let next = 0;
  let last: Sentence | undefined;
  const goesOn = gathered(sentences, (sentence, at): FactMention[] => {
    const before = sentences[at - 1];
    const from = before?.line === sentence.line ? before.start : sentence.start;
    while ((weekly[next]?.start ?? Number.POSITIVE_INFINITY) < from) next += 1;
    const stated = weekly[next];
    const isStated = stated !== undefined && stated.end <= sentence.end;
    if (!HOURS.test(sentence.lower)) return [];
    const agreed = agreedFrom(sentence);
    const isCarried = last !== undefined && last === before && last.line === sentence.line;
    const since = isOnHours(sentence) || isCarried ? sentence.start : isStated ? stated.end : agreed;
    if (since === undefined) return [];
    const more = hoursSince(since, sentence, stated);
    if (agreed !== undefined && more.length > 0) last = sentence;
    return more;
  });
  const seen = new Set(overlappingMentions(goesOn, weekly));
  return [...weekly, ...goesOn.filter((mention) => !seen.has(mention))];
}

/** What a figure beside it is one of, and not of hours: "Urlaub gibt es reichlich (tariflich 30)". */
const OF_OTHER =
  /urlaub|ferien|(?<![a-zß-ÿ])tagen?(?![a-zß-ÿ])|alter|(?<![a-zß-ÿ])jahre|prozent|leute|beschäftigt|mitarbeit/u;
const OTHER_REACH = 60;

/** The hours of a sentence from an offset of the text on, with or without a word for the week; in brackets only behind others. */
function hoursSince(since: number, { lower, start: from }: Sentence, stated: FactMention | undefined): FactMention[] {
  const issues = [createIssue('fact/week-from-context', 'info')];
  const mentions: FactMention[] = [];
  for (const { 0: words, groups = {}, index } of allMatches(MORE_HOURS, lower)) {
    const { low, high = low, bound, bracketed, bare = bracketed, bareHigh = bare } = groups;
    const start = from + index;
    if (start < since) continue;
    const isBehind = mentions.length > 0 || (stated !== undefined && stated.start >= from && stated.end <= start);
    if (bracketed !== undefined && !isBehind) continue;
    if (bare !== undefined && OF_OTHER.test(lower.slice(Math.max(0, index - OTHER_REACH), index))) continue;
    const [min, max] = [hoursOf(low ?? bare), hoursOf(high ?? bareHigh)];
    const value = bound === 'bis zu' ? { max } : { min, max };
    mentions.push({ kind: 'weekly-hours', value, start, end: start + words.length, issues });
  }
  return mentions;
}

/** A section on working time, where no other time is told. */
function isOnHours({ topics, line }: Sentence): boolean {
  return line.kind === 'prose' && topics.has('hours') && !topics.has('education') && !topics.has('training');
}

function agreedFrom({ lower, start }: Sentence): number | undefined {
  const agreed = AGREED.exec(lower);
  return agreed === null ? undefined : start + agreed.index;
}

function hoursOf(written = ''): number {
  return Number(written.replace(',', '.'));
}
