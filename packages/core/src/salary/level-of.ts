import { EXPERIENCE_LEVELS, type ExperienceLevel } from '../experience/experience-level.ts';
import { readNumberWord } from '../number/number-word.ts';
import type { Draft } from './drafts.ts';
import type { Mention } from './mentions.ts';
import { cueAt } from './said.ts';
import type { Token } from './tokens.ts';

/** How far before "Erfahrung" the "mit" may stand, in tokens: "mit ein paar Jahren erster Erfahrung". */
const REACH = 6;

type Signal = readonly [level: ExperienceLevel, from: number, to: number];

/** Reads level and year of training; levels that contradict each other are all given, and none is taken. */
export function levelOf(tokens: readonly Token[], draft: Draft, text: string) {
  const { left, right, scope } = draft;
  const signals: Signal[] = [];
  for (let at = left; at <= right; at += 1) addSignal(signals, tokens, at, left, text);
  const said = signals.length > 0 ? EXPERIENCE_LEVELS.filter((level) => signals.some(([one]) => one === level)) : [];
  const levels = said[0] === 'training' ? said.filter((level) => level !== 'entry') : said;
  if (levels.length > 1) return { contradicting: levels };
  const level = levels[0] ?? scope.level;
  const [, from = -1, to = -1] = signals.find(([signalled]) => signalled === level) ?? [];
  const levelText = text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0) || undefined;
  const trainingYear = level === 'training' ? trainingYearOf(tokens, draft) : undefined;
  return { contradicting: [], level, levelText, trainingYear };
}

function addSignal(signals: Signal[], tokens: readonly Token[], at: number, floor: number, text: string): void {
  const { level, experience } = cueAt(tokens, at);
  if (level) signals.push([level, at, cueAt(tokens, at + 1).experience ? at + 1 : at]);
  let years = 2;
  for (let back = at - 1; experience && back >= Math.max(floor, at - REACH); back -= 1) {
    const cue = cueAt(tokens, back);
    if (cue.years) years = countOf(tokens[back - 1], text) ?? years;
    if (cue.having) signals.push([levelOfYears(years), back + 1, at]);
    if (cue.level || cue.stop || cue.having) return;
  }
}

/** The count that a number or a number word names: "5", "acht". */
function countOf(token: Token | undefined, text: string): number | undefined {
  return token && (token.number?.value ?? readNumberWord(text.slice(token.start, token.end)));
}

function levelOfYears(years: number): ExperienceLevel {
  if (years < 2) return 'entry';
  return years < 5 ? 'experienced' : 'senior';
}

/** "im zweiten Lehrjahr", "3. Jahr"; the nearest before the amount. */
function trainingYearOf(tokens: readonly Token[], { lead, left }: Mention): number | undefined {
  for (let at = lead - 1; at >= left; at -= 1) {
    const { ordinal } = cueAt(tokens, at);
    const year = tokens[at]?.number?.value ?? 0;
    const { trainingYear, unit } = cueAt(tokens, at + 1);
    if (ordinal || (year >= 1 && year <= 5 && (trainingYear || unit === 'YEAR'))) return ordinal ?? year;
  }
  return undefined;
}
