import { createIssue } from '../issue/create-issue.ts';
import type { Salary } from '../salary/salary.ts';
import { endOfClause } from './end-of-clause.ts';
import type { Found } from './found.ts';
import { levelledPay } from './levelled-pay.ts';
import { basisIn } from './pay-frame.ts';
import { levelsIn, speaksOfTraining, trainingYearIn } from './pay-level.ts';
import type { PayMention } from './pay-mention.ts';
import { statisticsIn } from './pay-statistic.ts';
import { PAY_WORDS } from './pay-words.ts';
import type { Sentence } from './reading-text.ts';
import { saidLevel } from './said-level.ts';
import type { SaidOfPay } from './said-of-pay.ts';
import { statedPay } from './stated-pay.ts';

/** What parts two amounts of one enumeration. */
const LISTED = /^(?:, | und (?:zuletzt |am ende )?| sowie | bzw\. | ?\/ ?)$/u;
/** What says an amount again in other words: "also rund", "das sind". */
const AGAIN = /(?<![a-zß-ÿ])(?:also|das sind|umgerechnet|sprich|entspricht|d\. ?h\.)(?: \p{L}{2,8}){0,2} $/u;
/** "…, in München auf": the same people at another place. */
const ELSEWHERE =
  /^(?:,| und| oder) (?:in|im|bei|an) (?!der (?:ausbildung|lehre)|(?:jahr|monat|osten|westen)(?!\p{L}))[^,;.:?!]{2,60}$/u;
/** What comes behind the first year of training, and need not be the second. */
const LAST_YEAR = /^ und (?:zuletzt|am ende) $/u;
const OWN_YEAR =
  /^ \((?:im )?[1-4]\. (?:lehr|ausbildungs)?jahr\)?|^(?: (?:brutto|monatlich|im monat|pro monat)){0,2} im (?:ersten|zweiten|dritten|vierten|[1-4]\.)(?: (?:lehr|ausbildungs)?jahr)?/u;
/** "2.400 € im Monat, brutto natürlich". */
const BASIS_BEHIND = /^[^,;:.!?]{0,30}, (?:brutto|netto)(?!\p{L})/u;
/** "…, im dritten 1.100 €, jeweils brutto im Monat", "… ab 4.000 € – alles brutto": at the end, of every figure before it. */
const BASIS_OF_ALL =
  /(?:, | - |\()(?:(?:alle[ns]?|jeweils|beides|stets|immer|je) (?:\p{L}{2,10} )?)?(brutto|netto)(?: (?:im|pro) (?:monat|jahr)| monatlich| jährlich)?(?:,? \p{L}{3,14}){0,2}\)?$/u;
/** What makes a figure rough. */
const APPROXIMATE =
  /(?<![a-zß-ÿ])(?:gut|knapp|rund|etwa|circa|ca\.|ungefähr|fast|beinahe|um die|an die|schätzungsweise|vielleicht|richtung|so) $/u;

/** Each pay of a sentence with what the words beside it say: before it up to the pay before, else behind it. */
export function payInSentence(
  sentence: Sentence,
  found: readonly Found<Salary>[],
  title: string | undefined,
  plain: string,
  heading: SaidOfPay,
): PayMention[] {
  const { lower, start } = sentence;
  const ofAll = found.length > 1 && lower.includes('tto') ? basisIn(BASIS_OF_ALL.exec(lower)?.[1] ?? '') : undefined;
  let from = start;
  let last: SaidOfPay = {};
  return found.map((pay, at): PayMention => {
    const tail = lower.slice(pay.end - start);
    const own = OWN_YEAR.exec(tail)?.[0] ?? '';
    const next = (found[at + 1]?.start ?? Number.POSITIVE_INFINITY) - pay.end;
    const before = { from, words: lower.slice(from - start, pay.start - start) };
    const behind = { from: pay.end, words: own === '' ? wordsBehind(tail, next) : own };
    from = pay.end + own.length;
    const isListed = at > 0 && LISTED.test(before.words);
    const isAgain =
      AGAIN.test(before.words) || (ELSEWHERE.test(before.words) && statisticsIn(before.words).length === 0);
    const isCarried = (isListed && last.level === 'training') || (at > 0 && isAgain);
    const isUnclear = pay.issues.some(({ code }) => code === 'salary/level-unclear');
    const said = isUnclear ? undefined : saidLevel(before, behind, sentence, plain);
    if (said !== undefined && levelsIn(before.words).length === 0) from = Math.max(from, pay.end + behind.words.length);
    const year = trainingYearIn(own === '' ? before.words : own);
    if (heading.isCarried && said?.level !== 'experienced') last = { level: 'training', levelText: heading.levelText };
    else if (isOfTraining(said, year, last, sentence))
      last = { level: 'training', levelText: said?.levelText ?? pay.value.levelText, trainingYear: year };
    else if (!isCarried || said !== undefined) last = ownLevel(pay.value, title, said, before.words) ?? said ?? heading;
    if (LAST_YEAR.test(before.words)) last = { ...last, trainingYear: undefined };
    const freelance = PAY_WORDS.freelance.test(before.words) ? { arrangement: 'freelance' as const } : {};
    const stated = statedPay(pay, lower, before.words, behind.words);
    const rough = APPROXIMATE.test(before.words) ? { approximate: true as const } : {};
    const afterwards = found.length === 1 && pay.value.basis === undefined ? BASIS_BEHIND.exec(tail)?.[0] : undefined;
    const basis = afterwards === undefined ? (pay.value.basis ?? ofAll) : basisIn(afterwards);
    const value = {
      ...levelledPay(stated, last, pay.raw),
      ...freelance,
      ...rough,
      ...(basis && { basis }),
    };
    const issues =
      last === heading && last.level !== undefined
        ? [createIssue('fact/level-from-heading', 'info', { path: ['level'], params: { level: last.level } })]
        : [];
    return { kind: 'salary', start: pay.start, end: pay.end, value, issues: [...pay.issues, ...issues] };
  });
}

/** Two and more years in one sentence: "im ersten Jahr 900 €, im zweiten 980 €". */
const YEARS_IN_ORDER =
  /(?<![a-zß-ÿ])(?:im )?ersten(?: \p{L}{0,11}jahr)?(?!\p{L})[^.;:?!]{3,60}?\d[^;:?!]{0,40} (?:im )?(?:zweit|dritt|viert|letzt)en(?!\p{L})|im 1\. jahr(?!\p{L})[^;?!]{3,60} im 2\. jahr(?!\p{L})/u;
/** A heading over what apprentices earn. */
const OF_TRAINING =
  /^(?:(?:in|während) der )?(?:ausbildung|lehre|lehrzeit|azubis|lehrlinge)(?!\p{L})|ausbildungs(?:vergütung|gehalt|entgelt|lohn)|lehrlings(?:einkommen|lohn|entschädigung|gehalt)|(?:in|während) (?:der|deiner|ihrer) (?:ausbildung|lehre)(?!\p{L})/iu;

function isOfTraining(
  said: SaidOfPay | undefined,
  year: number | undefined,
  last: SaidOfPay,
  { lower, line }: Sentence,
): boolean {
  if (said?.level === 'training') return true;
  if (year === undefined || said?.level === 'experienced' || said?.levelText?.includes('nach') === true) return false;
  if (YEARS_IN_ORDER.test(lower) && !/(?:berufs|dienst)jahr/u.test(lower)) return true;
  return last.level === 'training' || speaksOfTraining(lower) || OF_TRAINING.test(line.heading);
}

/** "Nach dem Volontariat". */
const OVER = /(?<![a-zß-ÿ])nach (?:de[mr]|\p{L}{2,5}e[mr]) $/u;

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

/** The words of a clause behind a figure; those behind "und" are of the next figure where there is one. */
function wordsBehind(tail: string, next: number): string {
  const words = tail.slice(0, Math.min(next, endOfClause(tail, 0)));
  const part = next < Number.POSITIVE_INFINITY ? words.search(/ (?:und|sowie|aber|oder) /u) : -1;
  return part === -1 ? words : words.slice(0, part);
}
