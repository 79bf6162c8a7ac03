import type { ExperienceLevel } from '../experience/experience-level.ts';
import type { Draft } from './drafts.ts';
import { cueAt } from './mentions.ts';
import type { Salary } from './salary.ts';
import type { Token } from './tokens.ts';

/** How far before "Erfahrung" the "mit" may stand, in tokens: "mit ein paar Jahren erster Erfahrung". */
const HAVING_REACH = 6;

/** The level that the words around an amount name. */
export interface LevelReading {
  readonly value: Pick<Salary, 'level' | 'levelText' | 'trainingYear'>;
  /** The words contradict each other, so that no level is given. */
  readonly unclear: boolean;
}

interface Signal {
  readonly level: ExperienceLevel;
  readonly from: number;
  readonly to: number;
}

/** Reads level and year of training. */
export function levelOf(tokens: readonly Token[], draft: Draft, text: string): LevelReading {
  const signals = signalsOf(tokens, draft);
  const levels = new Set(signals.map((signal) => signal.level));
  const [first] = signals;
  if (first === undefined) return { value: scopeLevel(draft, trainingYearOf(tokens, draft)), unclear: false };
  const inTraining = levels.has('training') && [...levels].every((level) => level === 'training' || level === 'entry');
  if (levels.size > 1 && !inTraining) return { value: {}, unclear: true };
  const level = inTraining ? 'training' : first.level;
  const trainingYear = level === 'training' ? trainingYearOf(tokens, draft) : undefined;
  const levelText = text.slice(tokens[first.from]?.start, tokens[first.to]?.end);
  return { value: { level, levelText, ...(trainingYear === undefined ? {} : { trainingYear }) }, unclear: false };
}

function scopeLevel(draft: Draft, trainingYear: number | undefined): LevelReading['value'] {
  const { level } = draft.scope;
  if (level === undefined) return {};
  return { level, ...(level === 'training' && trainingYear !== undefined ? { trainingYear } : {}) };
}

function signalsOf(tokens: readonly Token[], draft: Draft): Signal[] {
  const signals: Signal[] = [];
  for (let at = draft.mention.left; at <= draft.mention.right; at += 1) {
    const cue = cueAt(tokens, at);
    if (cue.level !== undefined) signals.push({ level: cue.level, from: at, to: at });
    else if (cue.experience === true) {
      const signal = experienceSignal(tokens, at, draft.mention.left);
      if (signal !== undefined) signals.push(signal);
    }
  }
  return signals;
}

/** "mit fünf Jahren Erfahrung", "schon Berufserfahrung", but not "je nach Erfahrung". */
function experienceSignal(tokens: readonly Token[], at: number, floor: number): Signal | undefined {
  let level: ExperienceLevel = 'experienced';
  for (let back = at - 1; back >= Math.max(floor, at - HAVING_REACH); back -= 1) {
    const { cue, number } = tokens[back] ?? { cue: {} };
    if (cue.level !== undefined || cue.stop !== undefined) return undefined;
    if (cue.having === true) return { level, from: back, to: at };
    if (number?.value !== undefined && cueAt(tokens, back + 1).years === true) level = levelOfYears(number.value);
  }
  return undefined;
}

function levelOfYears(years: number): ExperienceLevel {
  if (years < 2) return 'entry';
  return years < 5 ? 'experienced' : 'senior';
}

/** "im zweiten Lehrjahr", "3. Jahr"; the nearest before the amount. */
function trainingYearOf(tokens: readonly Token[], draft: Draft): number | undefined {
  for (let at = draft.mention.lead - 1; at >= draft.mention.left; at -= 1) {
    const { cue, number } = tokens[at] ?? { cue: {} };
    if (cue.ordinal !== undefined) return cue.ordinal;
    const behind = cueAt(tokens, at + 1);
    const year = number?.value ?? 0;
    if (year >= 1 && year <= 5 && (behind.trainingYear === true || behind.unit === 'YEAR')) return year;
  }
  return undefined;
}
