import { createIssue } from '../issue/create-issue.ts';
import { failure, type Result, success } from '../issue/result.ts';
import { withoutRanks } from '../occupation/title-ranks.ts';
import { findPhrases } from '../reading/find-phrases.ts';
import { plainText } from '../reading/plain-text.ts';
import type { ExperienceLevel } from './experience-level.ts';
import { experienceLevelOf } from './experience-level-of.ts';
import { findExperience } from './find-experience.ts';
import { LEVEL_ROWS } from './level-rows.ts';

/**
 * Reads the career level that a text speaks of, out of level names, ranks and years.
 *
 * Every level is a fixed point: `parseExperienceLevel('senior')` gives `senior`. Signals that contradict each other give
 * no level.
 *
 * @param text - A level, a rank, or a phrase such as `mind. 5 Jahre Berufserfahrung`.
 * @returns The level, or `experience-level/none`, or `experience-level/several` with the levels in `params`.
 *
 * @example
 * parseExperienceLevel('Einstiegsgehalt')
 * //=> { ok: true, value: 'entry', issues: [] }
 */
export function parseExperienceLevel(text: string): Result<ExperienceLevel> {
  const levels = [...new Set([...namedLevels(text), ...rankLevels(text), ...experienceLevels(text)])];
  const [level] = levels;
  if (level === undefined) return failure(createIssue('experience-level/none', 'error', { received: text }));
  if (levels.length === 1) return success(level);
  return failure(createIssue('experience-level/several', 'error', { received: text, params: { levels } }));
}

function namedLevels(text: string): readonly ExperienceLevel[] {
  const { lower } = plainText(text);
  const within = { start: 0, end: lower.length };
  const rows = LEVEL_ROWS.map((row) => ({ row, within }));
  return findPhrases(rows, lower).flatMap(({ meaning }) => meaning ?? []);
}

function rankLevels(text: string): readonly ExperienceLevel[] {
  return withoutRanks(plainText(text).text).ranks.flatMap((seniority) => experienceLevelOf({ seniority }).level ?? []);
}

function experienceLevels(text: string): readonly ExperienceLevel[] {
  return findExperience(text).flatMap(({ value }) => experienceLevelOf(value).level ?? []);
}
