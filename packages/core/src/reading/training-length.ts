import type { Range } from '../posting/range.ts';
import { allMatches } from './all-matches.ts';
import { numberOfWord } from './number-of-word.ts';

/** A length of training and where it stands in its text. */
interface TrainingLength {
  /** Months; both bounds are the same for a single figure. */
  readonly months: Range;
  /** Where it begins, in UTF-16 units. */
  readonly at: number;
}

const DURATION =
  /(?<![a-zß-ÿ\d])(?:(\d{1,2}|drei|vier|sechs|zwei|acht|zwölf)(?: ?- ?| bis )(\d{1,2}|zwei|drei|vier|fünf|sechs|acht|neun|zehn|zwölf|achtzehn)|(\d{1,2})|(eineinhalb|anderthalb|zweieinhalb|eine?[mn]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|achtzehn))[ -]?(jahre?n?|jährige[nrs]?|monate?n?|monatige[nrs]?|semestern?|wochen)(?![a-zß-ÿ])/gu;
/** What a length of time beside it makes no length of training. */
const OTHER_TIME =
  /^[ -](?:berufs|praxis)?(?:erfahrung|praxis|alt|später|lang warten)|^ (?:[A-Za-zÀ-ž]{3,12} ){0,2}berufserfahrung/u;
/** How far behind a length its other meaning may stand, in UTF-16 units. */
const OTHER_REACH = 40;
const HALVES: ReadonlyMap<string, number> = new Map([
  ['eineinhalb', 1.5],
  ['anderthalb', 1.5],
  ['zweieinhalb', 2.5],
]);
/** Months in a unit of time by its first letter: Jahr, Semester, Woche. */
const MONTHS_OF: Readonly<Record<string, number>> = { j: 12, s: 6, w: 12 / 52 };

/** The first length of training in lower-case text: "18 monate", "zwei bis drei jahre". Years count twelve months. */
export function trainingLength(lower: string): TrainingLength | undefined {
  for (const { 0: duration, 1: from, 2: to, 3: single, 4: word = '', 5: unit = '', index } of allMatches(
    DURATION,
    lower,
  )) {
    const behind = index + duration.length;
    if (OTHER_TIME.test(lower.slice(behind, behind + OTHER_REACH))) continue;
    const min = monthsOf(from ?? single ?? word, unit);
    if (min > 0) return { months: { min, max: to === undefined ? min : monthsOf(to, unit) }, at: index };
  }
  return undefined;
}

function monthsOf(figure: string, unit: string): number {
  return Math.round((HALVES.get(figure) ?? numberOfWord(figure)) * (MONTHS_OF[unit.charAt(0)] ?? 1));
}
