import { checkOptions } from '../argument/check-options.ts';
import { checkText } from '../argument/check-text.ts';
import { createIssue } from '../issue/create-issue.ts';
import type { Issue } from '../issue/issue.ts';
import type { Found } from '../reading/found.ts';
import { type Amount, findAmounts } from './amounts.ts';
import { buildSalary, placeOf, type Surroundings } from './build-salary.ts';
import { CUE_WORDS } from './cue-words.ts';
import { type Draft, draftsOf } from './drafts.ts';
import { isDenied, isLike, isPay, isRuledOut, isWrittenAsPay } from './evidence.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { unitByMagnitude } from './magnitude.ts';
import { findMentions } from './mentions.ts';
import type { ReadSalaryOptions } from './read-salary-options.ts';
import type { Salary } from './salary.ts';
import { shareWithinSentence } from './share.ts';
import { type Token, tokenize } from './tokens.ts';
import type { UnitText } from './unit-text.ts';

/** What {@link readSalaries} gives. */
export interface SalaryReading {
  /** Every statement of pay, in order. */
  readonly salaries: readonly Found<Salary>[];
  /** Mentions of pay that cannot be read without guessing, each with its place. */
  readonly issues: readonly Issue[];
}

/**
 * Finds every statement of pay in a text, and every mention of pay that only a guess could read.
 *
 * The same as `findSalaries`, with the second list beside it: a mention in a grey zone ("Gehalt: 300 €" may be a day's
 * or a month's) is no statement, since pay without a unit is none; it comes back as `salary/unit-unclear` with its span.
 *
 * @param text - Any text.
 * @param options - Country of the text.
 * @returns Statements and unclear mentions, each in order.
 * @throws TypeError where `text` is no string or an option is misspelt, RangeError where the country is no code.
 *
 * @example
 * readSalaries('Gehalt: 300 €').issues[0].code
 * //=> 'salary/unit-unclear'
 */
export function readSalaries(text: string, options: ReadSalaryOptions = {}): SalaryReading {
  checkText(text);
  checkOptions(options, ['country']);
  return readStatements(text, options, false);
}

/** The reading behind all doors. In a field of its own a figure needs no pay word and may be of any size. */
export function readStatements(text: string, { country }: ReadSalaryOptions, isField: boolean): SalaryReading {
  const reading = { salaries: [], issues: [] };
  const waiting: Block[] = [];
  let stated: string | undefined;
  let mentioned: string | undefined;
  const { length } = text;
  const first = text.search(MAY_HOLD_AMOUNT);
  for (let from = Math.max(0, first - MARGIN); first >= 0 && from < length; from += BLOCK) {
    const to = Math.min(from + BLOCK + MARGIN, length);
    const tokens = tokenize(text, Math.max(0, from - MARGIN), to, lexiconOfCues());
    const amounts = findAmounts(tokens);
    const drafts = payDrafts(tokens, amounts, isField);
    stated ??= drafts.find(hasCurrency)?.currency;
    mentioned ??= amounts.find(hasCurrency)?.currency;
    if (drafts[0]) waiting.push({ text, tokens, drafts, from });
    if (!stated && to < length) continue;
    const known = stated ?? mentioned;
    const currency = known ?? (country === 'CH' ? 'CHF' : 'EUR');
    for (const block of waiting.splice(0)) readBlock({ ...block, currency, guessedCurrency: !known }, reading);
  }
  return reading;
}

/** From the first figure on, long texts are read in blocks of so many units, so that memory and cost stay in proportion. */
const BLOCK = 20_000;
/** How far a block is read beyond both its ends, so that nothing is cut in which a statement of its own stands. */
const MARGIN = 500;

/** A stretch of the text and what it may state. */
interface Block extends Pick<Surroundings, 'text' | 'tokens'> {
  readonly drafts: readonly Draft[];
  /** Where it starts, without its margin. */
  readonly from: number;
}

/** Adds the statements whose figures start in a block. */
function readBlock(
  block: Block & Surroundings,
  { salaries, issues }: { salaries: Found<Salary>[]; issues: Issue[] },
): void {
  let before: Draft | undefined;
  let last: Found<Salary> | undefined;
  for (const draft of block.drafts) {
    const { joinedTo, amount } = draft;
    const place = (block.tokens[amount.from]?.start ?? 0) - block.from;
    if (place >= BLOCK) break;
    const unit = draft.unit ?? unitOfBounds(draft, draft.currency ?? block.currency);
    if (unit) {
      last = buildSalary(draft, unit, block, joinedTo?.amount === before?.amount ? last : undefined);
      before = draft;
      if (place >= 0) salaries.push(last);
    } else if (place >= 0) {
      const { raw: received, start, end } = placeOf(draft, block);
      issues.push(createIssue('salary/unit-unclear', 'warning', { received, span: { start, end } }));
    }
  }
}

function hasCurrency({ currency }: Draft | Amount): boolean {
  return !!currency;
}

/** Digits, or a currency before which a number may stand in words. */
const MAY_HOLD_AMOUNT = /\d|euro|franken/i;

let lexicon: Lexicon | undefined;

/** The word table, made ready when it is first asked for, so that importing does nothing. */
function lexiconOfCues(): Lexicon {
  lexicon ??= createLexicon(CUE_WORDS);
  return lexicon;
}

/** The drafts that are pay. */
function payDrafts(tokens: readonly Token[], amounts: readonly Amount[], isField: boolean): Draft[] {
  const all = draftsOf(tokens, findMentions(tokens, amounts));
  const possible = all.filter((draft) => isWrittenAsPay(tokens, draft) && !isRuledOut(tokens, draft));
  shareWithinSentence(possible);
  // "520 statt zuvor 480 Euro im Monat"
  const shared = possible.filter((draft) => !isDenied(tokens, draft));
  // In a field of its own, an amount that is the whole text is pay.
  const sure = shared.map(
    (draft) => isPay(tokens, draft) || (isField && draft.lead === 0 && draft.trail === tokens.length - 1),
  );
  shared.reduceRight<Draft | undefined>((behind, draft, at) => {
    sure[at] ||= !!sure[at + 1] && isLike(draft, behind);
    return draft;
  }, undefined);
  return shared.filter((draft, at) => {
    sure[at] ||= !!sure[at - 1] && isLike(draft, shared[at - 1]);
    return sure[at];
  });
}

/** The unit by size; the two ends of a range may not speak for two units. */
function unitOfBounds({ amount }: Draft, currency: string): UnitText | undefined {
  const low = unitByMagnitude(amount.min, currency);
  const high = unitByMagnitude(amount.max ?? amount.min, currency);
  return !low || !high || low === high ? (low ?? high) : undefined;
}
