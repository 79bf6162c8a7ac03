import type { Seniority } from '../occupation/seniority.ts';
import type { Assumption } from '../posting/assumption.ts';
import type { ExperienceLevel } from './experience-level.ts';

/** What is known of somebody's rank and experience. */
export interface ExperienceSignals {
  /** Rank that a title names. */
  readonly seniority?: Seniority | undefined;
  /** Years of experience at least. */
  readonly minYears?: number | undefined;
  /** Years of experience at most. */
  readonly maxYears?: number | undefined;
  /** The word in place of a figure: `first`, `several`, `long`, `solid`, `relevant`, `entry`. */
  readonly word?: string | undefined;
}

/** A level, and what was taken for granted. */
export interface LevelWithAssumptions {
  /** Absent where nothing is known, and where signals contradict each other. */
  readonly level?: ExperienceLevel;
  /** What was assumed, and each signal that contradicts another. */
  readonly assumptions: readonly Assumption[];
}

const LEVEL_OF_SENIORITY: Readonly<Record<Seniority, ExperienceLevel>> = {
  intern: 'training',
  student: 'training',
  apprentice: 'training',
  trainee: 'training',
  entry: 'entry',
  junior: 'entry',
  senior: 'senior',
  principal: 'senior',
  lead: 'leadership',
  head: 'leadership',
  'c-level': 'top',
};

/** `solid` and `relevant` say how good experience is, not how long. */
const LEVEL_OF_WORD: ReadonlyMap<string, ExperienceLevel> = new Map([
  ['entry', 'entry'],
  ['first', 'entry'],
  ['several', 'experienced'],
  ['long', 'senior'],
]);

/** Years from which a level begins, highest first. */
const LEVELS_BY_YEARS = [
  { from: 5, level: 'senior' },
  { from: 2, level: 'experienced' },
  { from: 0, level: 'entry' },
] as const satisfies readonly { from: number; level: ExperienceLevel }[];

/** Ranks that years of experience neither confirm nor deny. */
const ABOVE_YEARS: readonly ExperienceLevel[] = ['leadership', 'top'];

/**
 * Gives the career level that rank, years and words of experience speak for.
 *
 * training = intern, student, apprentice, trainee; entry = entry, junior, under two years, "first"; experienced = two
 * to under five years, "several"; senior = senior, principal, five years and more, "long"; leadership = lead, head;
 * top = c-level. The least years decide; a range that reaches into the next level is named as an assumption. A leader's
 * years of experience do not contradict the rank. Signals that contradict each other give no level: each is listed as
 * `experience/contradiction`.
 *
 * @param signals - Rank, years of experience, word.
 * @returns The level, if one is clear, and the assumptions.
 *
 * @example
 * experienceLevelOf({ seniority: 'senior', minYears: 5 })
 * //=> { level: 'senior', assumptions: [] }
 */
export function experienceLevelOf(signals: ExperienceSignals): LevelWithAssumptions {
  const bySignal = signalLevels(signals);
  const levels = [...new Set(bySignal.map(({ level }) => level))];
  const rank = levels.find((level) => ABOVE_YEARS.includes(level));
  const level = rank ?? levels[0];
  if (level === undefined) return { assumptions: [] };
  if (rank === undefined && levels.length > 1) return { assumptions: bySignal.map(contradiction) };
  return { level, assumptions: lowerBound(signals) };
}

interface SignalLevel {
  readonly signal: string;
  readonly value: unknown;
  readonly level: ExperienceLevel;
}

function signalLevels({ seniority, minYears, maxYears, word }: ExperienceSignals): readonly SignalLevel[] {
  return [
    ...signalLevel('seniority', seniority, seniority && LEVEL_OF_SENIORITY[seniority]),
    ...(minYears === undefined
      ? signalLevel('maxYears', maxYears, levelUpTo(maxYears))
      : signalLevel('minYears', minYears, levelFrom(minYears))),
    ...signalLevel('word', word, LEVEL_OF_WORD.get(word ?? '')),
  ];
}

function signalLevel(signal: string, value: unknown, level: ExperienceLevel | undefined): readonly SignalLevel[] {
  return level === undefined ? [] : [{ signal, value, level }];
}

function levelFrom(years: number): ExperienceLevel | undefined {
  return LEVELS_BY_YEARS.find(({ from }) => years >= from)?.level;
}

/** "Up to two years" is entry; "up to five" spans levels and says none. */
function levelUpTo(years = Infinity): ExperienceLevel | undefined {
  return years <= 2 ? 'entry' : undefined;
}

function contradiction({ signal, value, level }: SignalLevel): Assumption {
  return { code: 'experience/contradiction', value, because: `${signal} speaks for ${level}` };
}

function lowerBound({ minYears, maxYears }: ExperienceSignals): readonly Assumption[] {
  if (minYears === undefined || maxYears === undefined || levelFrom(minYears) === levelFrom(maxYears)) return [];
  return [
    { code: 'experience/lower-bound', value: minYears, because: 'the range spans two levels; the least years decide' },
  ];
}
