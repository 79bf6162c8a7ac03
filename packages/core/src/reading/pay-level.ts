import type { ExperienceLevel } from '../experience/experience-level.ts';
import { allMatches } from './all-matches.ts';
import { numberOfWord } from './number-of-word.ts';
import { PAY_LEVEL_ROWS } from './pay-level-rows.ts';
import type { Span } from './span.ts';

/** A level of pay with the words that say it, offsets within the clause. */
export interface SaidLevel extends Span {
  readonly level: ExperienceLevel;
  /** Year of an apprenticeship, where the words name one. */
  readonly trainingYear?: number;
}

const NUMBER = String.raw`\d{1,2}(?:,5)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig`;
/** "nach sechs bis acht Jahren", "mit fünf und mehr Jahren", "wer zehn Jahre dabei ist", "(0-2 Jahre)". */
const YEARS = new RegExp(
  String.raw`(?<![a-zß-ÿ])(?:(?:nach|mit|ab|seit|wer|bei|als) (?:etwa |rund |gut |knapp |circa |über |mindestens |mehr als )?|mehr als |über |\((?:ab )?)(${NUMBER})(?:(?: bis | und | oder |, | ?- ?|\+)(?:${NUMBER}|mehr)?)? (?:dienst|berufs)?jahren?(?![a-zß-ž])`,
  'gu',
);
/** The label of a row: "3 bis 4 Jahre", "unter 2 Jahre", "10+ Jahre", "ab 5 Jahren". */
const ROW_YEARS =
  /^(unter|bis(?: zu)?|weniger als|<)? ?(?:über|mehr als|ab|nach|>)? ?(\d{1,2})(?: ?(?:bis|-|und) ?(?:\d{1,2}|mehr)| ?\+)? (?:dienst|berufs)?jahren?(?![A-Za-zÀ-ž]| alt)/u;
const ORDINALS = ['', 'erst', 'zweit', 'dritt', 'viert'];
const TRAINING_YEAR =
  /(?<![a-zß-ÿ])(?:im |das )?(erst|zweit|dritt|viert)e[nsm]?(?: (?:lehr|ausbildungs)?jahr)?(?![a-zß-ÿ]| )|(?<![a-zß-ÿ])im (erst|zweit|dritt|viert)en(?= |$)|(?<![a-zß-ÿ]|\d)(?:([1-4])\. (?:lehr|ausbildungs)?jahr|im ([1-4])\.)(?![a-zß-ÿ])/gu;
const APPRENTICE = /lehr|ausbildung|azubi|auszubildende/u;

/** Years up to which one is a beginner, and from which on a senior. */
const ENTRY_BELOW = 2;
const SENIOR_FROM = 5;

/** Every level that a lower-case clause says, in order. */
export function levelsIn(clause: string): readonly SaidLevel[] {
  const years = allMatches(YEARS, clause).map(
    (match): SaidLevel => ({ level: levelOfYears(numberOfWord(match[1] ?? '')), ...spanOf(match) }),
  );
  const said = PAY_LEVEL_ROWS.flatMap(({ level, pattern }) =>
    allMatches(pattern, clause).map((match): SaidLevel => ({ level, ...spanOf(match) })),
  );
  return [...years, ...said].sort((a, b) => a.start - b.start);
}

/** The level that years of work at the beginning of a row say: below a number of years one begins. */
export function levelOfRow(row: string): SaidLevel | undefined {
  const match = ROW_YEARS.exec(row);
  if (match === null) return undefined;
  const [words, below, years] = match;
  return { level: levelOfYears(below === undefined ? Number(years) : 0), start: 0, end: words.length };
}

/** The year of an apprenticeship that a lower-case clause names; the last one. */
export function trainingYearIn(clause: string): number | undefined {
  const match = allMatches(TRAINING_YEAR, clause).at(-1);
  if (match === undefined) return undefined;
  const figure = match[3] ?? match[4];
  return figure === undefined ? ORDINALS.indexOf(match[1] ?? match[2] ?? '') : Number(figure);
}

/** Whether a lower-case sentence speaks of apprentices. */
export function speaksOfTraining(sentence: string): boolean {
  return APPRENTICE.test(sentence);
}

function levelOfYears(years: number): ExperienceLevel {
  if (years < ENTRY_BELOW) return 'entry';
  return years < SENIOR_FROM ? 'experienced' : 'senior';
}

function spanOf(match: RegExpExecArray | RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}
