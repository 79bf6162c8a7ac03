import { createIssue } from '../issue/create-issue.ts';
import type { Issue } from '../issue/issue.ts';
import type { Salary } from '../salary/salary.ts';
import { ELSEWHERE } from './elsewhere.ts';
import type { Found } from './found.ts';
import { isDeniedBound } from './is-denied-bound.ts';
import { isSingleFigure } from './is-single-figure.ts';
import { type LevelContext, levelAfter } from './level-after.ts';
import { levelledPay } from './levelled-pay.ts';
import { basisIn } from './pay-frame.ts';
import type { PayMention } from './pay-mention.ts';
import { PAY_WORDS } from './pay-words.ts';
import type { Sentence } from './reading-text.ts';
import type { SaidOfPay } from './said-of-pay.ts';
import { statedPay } from './stated-pay.ts';
import { type WordsBeside, wordsBeside } from './words-beside.ts';

/** "2.400 € im Monat, brutto natürlich". */
const BASIS_BEHIND = /^[^,;:.!?]{0,30}, (?:brutto|netto)(?![A-Za-zÀ-ž])/u;
/** "…, im dritten 1.100 €, jeweils brutto im Monat", "… ab 4.000 € – alles brutto": at the end, of every figure before it. */
const BASIS_OF_ALL =
  /(?:, | - |\()(?:(?:alle[ns]?|jeweils|beides|stets|immer|je) (?:[A-Za-zÀ-ž]{2,10} )?)?(brutto|netto)(?: (?:im|pro) (?:monat|jahr)| monatlich| jährlich)?(?:,? [A-Za-zÀ-ž]{3,14}){0,2}\)?$/u;
/** What makes a figure rough. */
const APPROXIMATE =
  /(?<![a-zß-ÿ])(?:gut|knapp|rund|etwa|circa|ca\.|ungefähr|fast|beinahe|um die|an die|schätzungsweise|vielleicht|richtung|so) $/u;

/** Each pay of a sentence with what the words beside it say: before it up to the pay before, else behind it. */
export function payInSentence(found: readonly Found<Salary>[], context: LevelContext): PayMention[] {
  const { sentence, above } = context;
  const basis = basisAtEnd(found, sentence);
  const beside = wordsBeside(sentence, found);
  let last: SaidOfPay | undefined;
  let among: Salary['statistic'];
  return found.map((pay, at): PayMention => {
    const words = beside[at] as WordsBeside;
    const { before, behind } = words;
    const isElsewhere = ELSEWHERE.test(before.words);
    const said = levelAfter(last, pay, words, context);
    const isSame = (isElsewhere && said === last) || (above.isCarried === true && said.level === 'training');
    last = said;
    const own = pay.value.basis ?? basis;
    const stated = statedPay(pay, sentence.lower, before.words, behind.words);
    among = stated.statistic ?? (isElsewhere && isSingleFigure(stated) ? among : undefined);
    const value = {
      ...levelledPay(stated, said, pay.raw),
      ...(among && { statistic: among }),
      ...(PAY_WORDS.freelance.test(before.words) ? { arrangement: 'freelance' as const } : {}),
      ...(APPROXIMATE.test(before.words) ? { approximate: true as const } : {}),
      ...(own && { basis: own }),
    };
    const doubt = said === above ? 'fact/level-from-heading' : isSame ? 'fact/level-from-context' : undefined;
    const issues = [
      ...pay.issues,
      ...(said.level && doubt ? [createIssue(doubt, 'info', { path: ['level'], params: { level: said.level } })] : []),
      ...(among && stated.statistic === undefined ? [statisticDoubt(among)] : []),
      ...(isDeniedBound(before.words, pay.raw.toLowerCase(), behind.words) ? [boundDenied(pay.raw)] : []),
    ];
    return { kind: 'salary', start: pay.start, end: pay.end, value, issues };
  });
}

function statisticDoubt(statistic: NonNullable<Salary['statistic']>): Issue {
  return createIssue('fact/statistic-from-context', 'info', { path: ['statistic'], params: { statistic } });
}

function boundDenied(received: string): Issue {
  return createIssue('fact/bound-denied', 'info', { received });
}

/** The basis that stands behind the one figure of a sentence, or at its end for all of them. */
function basisAtEnd(found: readonly Found<Salary>[], { lower, start }: Sentence): Salary['basis'] {
  if (!lower.includes('tto')) return undefined;
  const [only, ...others] = found;
  if (others.length > 0) return basisIn(BASIS_OF_ALL.exec(lower)?.[1] ?? '');
  return only === undefined ? undefined : basisIn(BASIS_BEHIND.exec(lower.slice(only.end - start))?.[0] ?? '');
}
