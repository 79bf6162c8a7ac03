import type { Salary } from '../salary/salary.ts';
import { ELSEWHERE } from './elsewhere.ts';
import type { Found } from './found.ts';
import { speaksOfTraining, trainingYearIn } from './pay-level.ts';
import { statisticsIn } from './pay-statistic.ts';
import type { Sentence } from './reading-text.ts';
import { saidLevel } from './said-level.ts';
import type { SaidOfPay } from './said-of-pay.ts';
import type { WordsBeside } from './words-beside.ts';

/** What parts two amounts of one enumeration. */
const LISTED = /^(?:, | und (?:zuletzt |am ende )?| sowie | bzw\. | ?\/ ?)$/u;
/** What says an amount again in other words: "also rund", "das sind". */
const AGAIN = /(?<![a-zß-ÿ])(?:also|das sind|umgerechnet|sprich|entspricht|d\. ?h\.)(?: [a-zß-ÿ]{2,8}){0,2} $/u;
/** What comes behind the first year of training, and need not be the second. */
const LAST_YEAR = /^ und (?:zuletzt|am ende) $/u;

/** What holds for every figure of a sentence. */
export interface LevelContext {
  readonly sentence: Sentence;
  /** Name of the occupation in lower case. */
  readonly title: string | undefined;
  readonly plain: string;
  /** What the sentence or heading above says. */
  readonly above: SaidOfPay;
}

/** Whose pay a figure is: what the words beside it say, or whose the figure before it was where it goes on about the same people. */
export function levelAfter(
  last: SaidOfPay | undefined,
  pay: Found<Salary>,
  beside: WordsBeside,
  { sentence, title, plain, above }: LevelContext,
): SaidOfPay {
  const { before, behind, ownYear } = beside;
  const isUnclear = pay.issues.some(({ code }) => code === 'salary/level-unclear');
  const said = isUnclear ? undefined : saidLevel(before, behind, sentence, plain);
  const year = trainingYearIn(ownYear === '' ? before.words : ownYear);
  if (above.isCarried && said?.level !== 'experienced') return { level: 'training', levelText: above.levelText };
  if (isOfTraining(said, year, last, sentence)) {
    const levelText = said?.levelText ?? pay.value.levelText;
    return { level: 'training', levelText, trainingYear: LAST_YEAR.test(before.words) ? undefined : year };
  }
  if (last !== undefined && said === undefined && isSameAs(last, before.words))
    return LAST_YEAR.test(before.words) ? { ...last, trainingYear: undefined } : last;
  return ownLevel(pay.value, title, said, before.words) ?? said ?? above;
}

/** Whether the words between two figures go on about the people of the first. */
function isSameAs({ level }: SaidOfPay, between: string): boolean {
  if (level === 'training' && LISTED.test(between)) return true;
  return AGAIN.test(between) || (ELSEWHERE.test(between) && statisticsIn(between).length === 0);
}

/** Two and more years in one sentence: "im ersten Jahr 900 €, im zweiten 980 €". */
const YEARS_IN_ORDER =
  /(?<![a-zß-ÿ])(?:im )?ersten(?: [a-zß-ÿ]{0,11}jahr)?(?![a-zß-ÿ])[^.;:?!]{3,60}?\d[^;:?!]{0,40} (?:im )?(?:zweit|dritt|viert|letzt)en(?![a-zß-ÿ])|im 1\. jahr(?![a-zß-ÿ])[^;?!]{3,60} im 2\. jahr(?![a-zß-ÿ])/u;
/** A heading over what apprentices earn. */
const OF_TRAINING =
  /^(?:(?:in|während) der )?(?:ausbildung|lehre|lehrzeit|azubis|lehrlinge)(?![A-Za-zÀ-ž])|ausbildungs(?:vergütung|gehalt|entgelt|lohn)|lehrlings(?:einkommen|lohn|entschädigung|gehalt)|(?:in|während) (?:der|deiner|ihrer) (?:ausbildung|lehre)(?![A-Za-zÀ-ž])/iu;

function isOfTraining(
  said: SaidOfPay | undefined,
  year: number | undefined,
  last: SaidOfPay | undefined,
  { lower, line }: Sentence,
): boolean {
  if (said?.level === 'training') return true;
  if (year === undefined || said?.level === 'experienced' || said?.levelText?.includes('nach') === true) return false;
  if (YEARS_IN_ORDER.test(lower) && !/(?:berufs|dienst)jahr/u.test(lower)) return true;
  return last?.level === 'training' || speaksOfTraining(lower) || OF_TRAINING.test(line.heading);
}

/** "Nach dem Volontariat". */
const OVER = /(?<![a-zß-ÿ])nach (?:de[mr]|[a-zß-ÿ]{2,5}e[mr]) $/u;

/** What the finder read, unless it is part of the occupation's own name, of a sentence before, or less than what was said. */
function ownLevel(
  { level, levelText, trainingYear }: Salary,
  title: string | undefined,
  said: SaidOfPay | undefined,
  before: string,
): SaidOfPay | undefined {
  if (levelText === undefined || title?.includes(levelText.toLowerCase())) return undefined;
  const isOver = said !== undefined && OVER.test(before.slice(0, before.indexOf(levelText.toLowerCase())));
  return said === undefined || (level === 'training' && !isOver) ? { level, levelText, trainingYear } : undefined;
}
