import { kindOfHead } from './kind-of-head.ts';
import { PAY_WORDS } from './pay-words.ts';
import type { Sentence } from './reading-text.ts';

/** Whether a sentence tells the price of a course or of what was asked for, and nobody's pay. */
export function isFee(
  sentence: Sentence,
  before: Sentence | undefined,
  plain: string,
  name: string | undefined,
): boolean {
  const isPrice = isOnTraining(sentence) || isPriceAsked(sentence, before, plain, name);
  return isPrice && !PAY_WORDS.earns.test(sentence.lower);
}

/** A course with its length, whose price stands beside it. */
const COURSE_LENGTH = /(?:wochen|wochenenden|monate|tage|semester|\dtägiges?|\d-tägiges?)(?![A-Za-zÀ-ž])/u;

function isOnTraining({ topics, phrases, lower, line }: Sentence): boolean {
  if (topics.has('training')) return true;
  const isCourse = !topics.has('pay') && COURSE_LENGTH.test(lower);
  if (isCourse && (line.kind === 'row' || line.kind === 'item')) return true;
  return isCourse && phrases.some((phrase) => kindOfHead(phrase) === 'further-training');
}

const ASKS_PRICE =
  /(?<![A-Za-zÀ-ž])koste(?:t|n) (?:mich |uns |dich |sie )?(?:der|die|das|den|ein|eine|einen) [A-Za-zÀ-ž]{4}/u;

/** "disponent" of "disponent/in im transport". */
const FIRST_WORD = /^[A-Za-zÀ-ž-]{4,40}/u;

/** "Was kostet der Kurs?", asked right before or above; "Was kostet ein Koch?" asks for his pay. */
function isPriceAsked(
  { line }: Sentence,
  before: Sentence | undefined,
  plain: string,
  name: string | undefined,
): boolean {
  const isAsked = before !== undefined && plain[before.end] === '?';
  const question = isAsked ? before.lower : line.heading.toLowerCase();
  if (!ASKS_PRICE.test(question) || PAY_WORDS.ofPay.test(question)) return false;
  return name === undefined || !question.includes(FIRST_WORD.exec(name)?.[0] ?? name);
}
