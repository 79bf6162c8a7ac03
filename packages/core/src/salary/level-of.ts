import type { ExperienceLevel } from '../experience/experience-level.ts';
import { readNumberWord } from '../number/number-word.ts';
import { lowerEnd } from './counts-near.ts';
import type { Draft } from './drafts.ts';
import type { Mention } from './mentions.ts';
import { cueAt } from './said.ts';
import type { Token } from './tokens.ts';

/** How far before "Erfahrung" the "mit" may stand, in tokens: "mit ein paar Jahren erster Erfahrung". */
const REACH = 6;

/** Each level that is said, with the first and the last token that say it first. */
type Signals = Map<ExperienceLevel, readonly [from: number, to: number]>;

/** Reads level and year of training; levels that contradict each other are all given, and none is taken. */
export function levelOf(tokens: readonly Token[], draft: Draft, text: string) {
  const { left, right, scope } = draft;
  const signals: Signals = new Map();
  for (let at = left; at <= right; at += 1) addSignal(signals, tokens, at, left, text);
  if (signals.has('training')) signals.delete('entry');
  if (signals.size > 1) return { contradicting: [...signals.keys()] };
  const [said = scope.level] = signals.keys();
  const [[from, to] = [-1, -1]] = signals.values();
  const levelText = text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0).normalize() || undefined;
  const trainingYear = said === 'training' ? trainingYearOf(tokens, draft) : undefined;
  return { contradicting: [], level: said, levelText, trainingYear };
}

function addSignal(signals: Signals, tokens: readonly Token[], at: number, floor: number, text: string): void {
  const { level, experience } = cueAt(tokens, at);
  if (level) add(signals, level, at, cueAt(tokens, at + 1).experience ? at + 1 : at);
  for (let back = at - 1; experience && back >= Math.max(floor, at - REACH); back -= 1) {
    const cue = cueAt(tokens, back);
    const years = cue.years && countOf(tokens, back - 1, text);
    const from = years ? back - (lowerEnd(tokens, back - 1) ? 3 : 1) : back + (cue.having ? 1 : 0);
    if (years || cue.having) add(signals, levelOfYears(years || 2), from, at);
    if (years || cue.level || cue.stop || cue.having) return;
  }
}

function add(signals: Signals, level: ExperienceLevel, from: number, to: number): void {
  if (!signals.has(level)) signals.set(level, [from, to]);
}

/** The count that a number, the lower end of a range or a number word names: "5", "3 bis 5", "acht". */
function countOf(tokens: readonly Token[], at: number, text: string): number | undefined {
  const { number, start = 0, end = 0 } = tokens[at] ?? {};
  return lowerEnd(tokens, at) ?? number?.value ?? readNumberWord(text.slice(start, end));
}

function levelOfYears(years: number): ExperienceLevel {
  if (years < 2) return 'entry';
  return years < 5 ? 'experienced' : 'senior';
}

/** "im zweiten Lehrjahr", "3. Jahr"; the nearest before the amount, or the next one in "1.–3. Jahr 1.190/1.252/1.353 €". */
function trainingYearOf(tokens: readonly Token[], { lead, left }: Mention): number | undefined {
  let [from, before] = [lead, 0];
  while (cueAt(tokens, from - 1).join === 'list' && tokens[from - 2]?.number) [from, before] = [from - 2, before + 1];
  for (let at = from - 1; at >= Math.min(left, from - 4); at -= 1) {
    const { ordinal } = cueAt(tokens, at);
    const year = tokens[at]?.number?.value ?? 0;
    const { trainingYear, unit } = cueAt(tokens, at + 1);
    const isYear = ordinal || (year >= 1 && year <= 5 && (trainingYear || unit === 'YEAR'));
    const first = lowerEnd(tokens, at) ?? ordinal ?? year;
    if (isYear) return first + before;
  }
  return undefined;
}
