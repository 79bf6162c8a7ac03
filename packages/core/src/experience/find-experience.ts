import { checkText } from '../argument/check-text.ts';
import type { Found } from '../reading/found.ts';
import { type PlainText, plainText } from '../reading/plain-text.ts';
import type { Span } from '../reading/span.ts';
import { startsOfWords } from '../reading/starts-of-words.ts';
import { triggerWindows } from '../reading/trigger-windows.ts';
import { createWordFinder } from '../reading/word-finder.ts';
import { withoutAbsent } from '../salary/without-absent.ts';
import { beginnersOf } from './beginners.ts';
import { capitalBE } from './capital-be.ts';
import type { Experience } from './experience.ts';
import { type ExperienceMention, experienceMentions } from './experience-mentions.ts';
import { EXPERIENCE_TRIGGER } from './experience-trigger.ts';
import { experiencedPeopleOf } from './experienced-people.ts';
import { type MentionContext, requirementOf } from './requirement-cues.ts';
import { statementCues } from './statement-cues.ts';
import { statementsOf } from './statements.ts';
import { isUnderWishes } from './wish-heading.ts';
import { workBeforeOf } from './work-before.ts';

const findTriggers = createWordFinder([EXPERIENCE_TRIGGER]);

/**
 * Finds the experience that a German or English text asks for, and experience it says is not needed.
 *
 * Years are numbers; months become parts of a year. One figure is the least ("3 Jahre" and "mind. 3 Jahre" alike),
 * "3-5+" is open above, "unter 3" has no least. Without a figure the word before "Erfahrung" stands in `word`. Somebody
 * else's experience ("unsere 20 Jahre Erfahrung") comes back as `requirement: 'none'` without years; "davon mindestens
 * zwei Jahre" is a part of the mention before it. Years that are no experience (training, semesters) are no mentions.
 *
 * @param text - Any text.
 * @returns The mentions in order; empty when there is none.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * findExperience('mind. 3 Jahre Berufserfahrung').map(({ value }) => value)
 * //=> [{ minYears: 3, requirement: 'required' }]
 */
export function findExperience(text: string): Found<Experience>[] {
  checkText(text);
  const plain = plainText(text);
  return findExperienceIn(plain, startsOfWords(findTriggers, plain.lower));
}

/** The mentions in a plain text; it is known where its triggers begin. */
export function findExperienceIn(plain: PlainText, triggers: readonly number[]): Found<Experience>[] {
  const { marked, marks } = capitalBE(plain);
  const all = marks.length === 0 ? triggers : [...triggers, ...marks].sort((a, b) => a - b);
  const found: Found<Experience>[] = [];
  for (const window of triggerWindows(marked, all))
    for (const statement of statementsOf(plain.text, window)) {
      const written = marked.slice(statement.start, statement.end);
      const lower = written.slice(ITEM_MARK.exec(written)?.[0].length);
      const from = statement.end - lower.length;
      for (const { value: stated, ...span } of readStatement(lower)) {
        const value = isWish(stated, marked, from) ? { ...stated, requirement: 'preferred' as const } : stated;
        const start = plain.original(from + span.start);
        const end = plain.original(from + span.end);
        found.push({ value, start, end, raw: plain.raw.slice(start, end), issues: [] });
      }
    }
  return found;
}

/** Blanks and the mark of an item before a statement. */
const ITEM_MARK = /^[^\p{L}\d("„<>≥≤+~½]{1,10}/u;

/** What a list of wishes asks for is one, even where its line says nothing of it. */
function isWish({ requirement }: Experience, lower: string, at: number): boolean {
  return requirement === 'required' && isUnderWishes(lower, at);
}

/** Units around a mention that its cues are looked for in. */
const CUE_REACH = 160;

interface ReadMention extends Span {
  readonly value: Experience;
}

/** Reads the mentions of a statement. Beginners beside experience are welcome; alone they mean that none is needed. */
function readStatement(lower: string): readonly ReadMention[] {
  const cues = statementCues(lower);
  if (!cues.has('trigger')) return [];
  const mentions = experienceMentions(lower, cues);
  const isWorkBefore = mentions.length === 0 && cues.has('worked');
  const [main, ...others] = readMentions(isWorkBefore ? workBeforeOf(lower).slice(0, 1) : mentions, lower);
  const beginners = cues.has('beginner') ? beginnersOf(lower) : [];
  const isChanger = beginners.some((beginner) => beginner.isChanger);
  if (main !== undefined) {
    return [isChanger ? { ...main, value: { ...main.value, careerChangersWelcome: true } } : main, ...others];
  }
  const [beginner] = beginners;
  if (beginner === undefined)
    return cues.has('experienced') ? readMentions(experiencedPeopleOf(lower).slice(0, 1), lower) : [];
  const value: Experience = {
    requirement: 'not-needed',
    ...(isChanger ? { careerChangersWelcome: true } : { word: 'entry' }),
  };
  return [{ start: beginner.start, end: beginner.end, value }];
}

function readMentions(mentions: readonly ExperienceMention[], lower: string): readonly ReadMention[] {
  return mentions.map((mention, index) => {
    const before = lower.slice(Math.max(mentions[index - 1]?.end ?? 0, mention.start - CUE_REACH), mention.start);
    const after = lower.slice(
      mention.nounEnd ?? mention.end,
      Math.min(mentions[index + 1]?.start ?? lower.length, mention.end + CUE_REACH),
    );
    const inside = lower.slice(mention.nounEnd ?? mention.end, mention.years?.start ?? 0);
    return { start: mention.start, end: mention.end, value: experienceOf(mention, { before, inside, after }) };
  });
}

/** More years than anybody works are those of a firm or a team. */
const WORKING_LIFE = 50;

function experienceOf(
  { years, word, isLeadership, partYears }: ExperienceMention,
  context: MentionContext,
): Experience {
  const { min, max } = years?.range ?? {};
  const requirement = (min ?? 0) > WORKING_LIFE ? 'none' : requirementOf(context);
  if (requirement === 'none' || requirement === 'not-needed') return { requirement };
  const vague = years === undefined ? word : years.word;
  return withoutAbsent({
    minYears: min,
    maxYears: max,
    word: vague,
    requirement,
    approximate: years?.isApproximate || undefined,
    exclusiveBound: years?.isExclusive || undefined,
    subRequirementYears: partYears,
    leadership: isLeadership || undefined,
  });
}
