import { checkText } from '../argument/check-text.ts';
import { createIssue } from '../issue/create-issue.ts';
import { failure, type Result, success } from '../issue/result.ts';
import { withoutRanks } from '../occupation/title-ranks.ts';
import { findPhrases, type Phrase } from '../reading/find-phrases.ts';
import { plainText } from '../reading/plain-text.ts';
import { withoutSpans } from '../reading/without-spans.ts';
import type { ExperienceLevel } from './experience-level.ts';
import { experienceLevelOf } from './experience-level-of.ts';
import { findExperience } from './find-experience.ts';
import { findYears } from './find-years.ts';
import { LEVEL_ROWS } from './level-rows.ts';

/**
 * Reads the career level that a text speaks of, out of level names, ranks and years.
 *
 * Every level is a fixed point: `parseExperienceLevel('senior')` gives `senior`. Signals that contradict each other give
 * no level.
 *
 * @param text - A level, a rank, or a phrase such as `mind. 5 Jahre Berufserfahrung`.
 * @returns The level, or `experience-level/none`, or `experience-level/several` with the levels in `params`.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * parseExperienceLevel('Einstiegsgehalt')
 * //=> { ok: true, value: 'entry', issues: [] }
 */
export function parseExperienceLevel(text: string): Result<ExperienceLevel> {
  checkText(text);
  const plain = plainText(text);
  const phrases = levelPhrases(plain.lower);
  const named = phrases.flatMap(({ meaning }) => meaning ?? []);
  const stated = [...named, ...rankLevels(withoutSpans(plain.text, phrases)), ...experienceLevels(text)];
  const levels = [...new Set(stated.length === 0 ? bareYearsLevel(plain.lower) : stated)];
  const [level] = levels;
  if (level === undefined) return failure(createIssue('experience-level/none', 'error', { received: text }));
  if (levels.length === 1) return success(level);
  return failure(createIssue('experience-level/several', 'error', { received: text, params: { levels } }));
}

function levelPhrases(lower: string): readonly Phrase<ExperienceLevel>[] {
  const within = { start: 0, end: lower.length };
  return findPhrases(
    LEVEL_ROWS.map((row) => ({ row, within })),
    lower,
  );
}

function rankLevels(plain: string): readonly ExperienceLevel[] {
  return withoutRanks(plain).ranks.flatMap((seniority) => experienceLevelOf({ seniority }).level ?? []);
}

/** What may stand around years that are all of a text. */
const AROUND_YEARS = /^(?:nach|mit|bei|after|with) | (?:im (?:beruf|job)|(?:berufs)?erfahrung|(?:of )?experience)$/g;

/** The level of years that are all of the text: "ab 5 Jahren". */
function bareYearsLevel(lower: string): readonly ExperienceLevel[] {
  const bare = lower.trim().replace(AROUND_YEARS, '');
  const [years] = findYears(bare, new Set(['unit']));
  if (years === undefined || years.start > 0 || years.end < bare.length) return [];
  const { level } = experienceLevelOf({ minYears: years.range.min, maxYears: years.range.max });
  return level === undefined ? [] : [level];
}

function experienceLevels(text: string): readonly ExperienceLevel[] {
  return findExperience(text).flatMap(({ value }) => experienceLevelOf(value).level ?? []);
}
