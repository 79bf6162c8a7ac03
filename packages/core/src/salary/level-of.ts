import { EXPERIENCE_LEVELS, type ExperienceLevel } from '../experience/experience-level.ts';
import type { Draft } from './drafts.ts';
import { cueAt, saidBefore } from './said.ts';
import type { Salary } from './salary.ts';
import type { Token } from './tokens.ts';

/** How far before "Erfahrung" the "mit" may stand, in tokens: "mit ein paar Jahren erster Erfahrung". */
const REACH = 6;

/** The level that the words around an amount name. */
export interface LevelReading {
  readonly value: Pick<Salary, 'level' | 'levelText' | 'trainingYear'>;
  /** Levels that contradict each other, so that none is given. */
  readonly contradicting: readonly ExperienceLevel[];
}

type Signal = readonly [level: ExperienceLevel, from: number, to: number];

/** Reads level and year of training. */
export function levelOf(tokens: readonly Token[], { mention, scope }: Draft, text: string): LevelReading {
  const signals: Signal[] = [];
  for (let at = mention.left; at <= mention.right; at += 1) addSignal(signals, tokens, at, mention.left);
  const said = EXPERIENCE_LEVELS.filter((level) => signals.some(([signalled]) => signalled === level));
  const levels = said[0] === 'training' && said[1] === 'entry' ? [said[0], ...said.slice(2)] : said;
  if (levels.length > 1) return { value: {}, contradicting: levels };
  const level = levels[0] ?? scope.level;
  const signal = signals.find(([signalled]) => signalled === level);
  const year = level === 'training' ? trainingYearOf(tokens, mention.lead - 1, mention.left) : undefined;
  const value = {
    ...(level === undefined ? {} : { level }),
    ...(signal === undefined ? {} : { levelText: text.slice(tokens[signal[1]]?.start, tokens[signal[2]]?.end) }),
    ...(year === undefined ? {} : { trainingYear: year }),
  };
  return { value, contradicting: [] };
}

function addSignal(signals: Signal[], tokens: readonly Token[], at: number, floor: number): void {
  const { level, experience } = cueAt(tokens, at);
  if (level !== undefined) signals.push([level, at, cueAt(tokens, at + 1).experience ? at + 1 : at]);
  if (experience === undefined) return;
  let years = 2;
  for (let back = at - 1; back >= Math.max(floor, at - REACH); back -= 1) {
    const cue = cueAt(tokens, back);
    if ((cue.level ?? cue.stop) !== undefined) return;
    if (cue.years) years = tokens[back - 1]?.number?.value ?? years;
    if (cue.having) signals.push([levelOfYears(years), Math.min(back + 1, at), at]);
    if (cue.having) return;
  }
}

function levelOfYears(years: number): ExperienceLevel {
  if (years < 2) return 'entry';
  return years < 5 ? 'experienced' : 'senior';
}

/** "im zweiten Lehrjahr", "3. Jahr"; the nearest before the amount. */
function trainingYearOf(tokens: readonly Token[], from: number, downTo: number): number | undefined {
  const ordinal = saidBefore(tokens, from, downTo, 'ordinal');
  if (ordinal !== undefined) return ordinal;
  for (let at = from; at >= downTo; at -= 1) {
    const year = tokens[at]?.number?.value ?? 0;
    const { trainingYear, unit } = cueAt(tokens, at + 1);
    if (year >= 1 && year <= 5 && (trainingYear === true || unit === 'YEAR')) return year;
  }
  return undefined;
}
