import { createIssue } from '../issue/create-issue.ts';
import type { Issue } from '../issue/issue.ts';
import type { Found } from '../reading/found.ts';
import { type Amount, findAmounts } from './amounts.ts';
import { buildSalary } from './build-salary.ts';
import { CUE_SIGNS } from './cue-signs.ts';
import { CUE_WORDS } from './cue-words.ts';
import { type Draft, draftsOf } from './drafts.ts';
import { isPay, isRuledOut, isWrittenAsPay } from './evidence.ts';
import { createLexicon } from './lexicon.ts';
import { lineCounts } from './line-counts.ts';
import { linkMentions } from './link-mentions.ts';
import { unitByMagnitude } from './magnitude.ts';
import { cueAt, findMentions } from './mentions.ts';
import type { ReadSalaryOptions } from './read-salary-options.ts';
import type { Salary } from './salary.ts';
import { shareWithinSentence, withScope } from './share.ts';
import { type Token, tokenize } from './tokens.ts';

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
 *
 * @example
 * readSalaries('Gehalt: 300 €').issues[0].code
 * //=> 'salary/unit-unclear'
 */
export function readSalaries(text: string, options: ReadSalaryOptions = {}): SalaryReading {
  return readStatements(text, options, false);
}

/** The reading behind both doors; in a field of its own a figure needs no pay word and may be of any size. */
export function readStatements(text: string, options: ReadSalaryOptions, isField: boolean): SalaryReading {
  const tokens = tokenize(text, LEXICON, CUE_SIGNS);
  const amounts = findAmounts(tokens);
  const drafts = amounts.length === 0 ? [] : payDrafts(tokens, amounts, isField);
  const stated = drafts.find((draft) => draft.currency !== undefined)?.currency ?? amounts.find(hasCurrency)?.currency;
  const currency = stated ?? (options.country === 'CH' ? 'CHF' : 'EUR');
  const countsAt = lineCounts(tokens, amounts);
  const overpaidAt = overpayments(tokens);
  const salaries: Found<Salary>[] = [];
  const issues: Issue[] = [];
  for (const draft of drafts) {
    const unit = draft.unit ?? unitOfBounds(draft, draft.currency ?? currency);
    const at = draft.mention.amount.from;
    const around = {
      text,
      tokens,
      currency,
      currencyStated: stated !== undefined,
      counts: countsAt(at),
      overpaid: overpaidAt(at),
    };
    if (unit === undefined) issues.push(unclear(text, tokens, draft));
    else salaries.push(buildSalary(draft, unit, around));
  }
  return { salaries: linkMentions(text, salaries), issues };
}

const LEXICON = /* @__PURE__ */ createLexicon(CUE_WORDS);

function hasCurrency(amount: Amount): boolean {
  return amount.currency !== undefined;
}

/** The drafts that are pay. */
function payDrafts(tokens: readonly Token[], amounts: readonly Amount[], isField: boolean): Draft[] {
  const all = draftsOf(tokens, findMentions(tokens, amounts));
  const possible = all.filter((draft) => isWrittenAsPay(tokens, draft) && !isRuledOut(tokens, draft));
  const drafts: Draft[] = [];
  for (const draft of shareWithinSentence(possible).map(withScope)) {
    const before = drafts.at(-1);
    const neighbour = before?.mention.paragraph === draft.mention.paragraph ? before.value : undefined;
    if (isWholeText(tokens, draft, isField) || isPay(tokens, draft, neighbour)) drafts.push(draft);
  }
  return drafts;
}

/** Whether a field holds nothing but an amount with its words. */
function isWholeText(tokens: readonly Token[], draft: Draft, isField: boolean): boolean {
  return isField && draft.mention.lead === 0 && draft.mention.trail === tokens.length - 1;
}

/** The unit by size; the two ends of a range may not speak for two units. */
function unitOfBounds(draft: Draft, currency: string) {
  const { min, max } = draft.mention.amount;
  const units = new Set([min, max].flatMap((end) => (end === undefined ? [] : (unitByMagnitude(end, currency) ?? []))));
  return units.size === 1 ? [...units][0] : undefined;
}

/** How far behind an amount a remark on higher pay still holds for it, in tokens. */
const OVERPAY_REACH = 60;

/** Tells, for rising positions, whether "Überzahlung" follows. */
function overpayments(tokens: readonly Token[]): (at: number) => boolean {
  const places = tokens.flatMap(({ cue }, at) =>
    cue.overpay === true && cueAt(tokens, at - 1).denies !== true ? [at] : [],
  );
  let next = 0;
  return (at) => {
    while ((places[next] ?? at) < at) next += 1;
    return (places[next] ?? Number.POSITIVE_INFINITY) <= at + OVERPAY_REACH;
  };
}

function unclear(text: string, tokens: readonly Token[], draft: Draft): Issue {
  const start = tokens[draft.mention.lead]?.start ?? 0;
  const end = tokens[draft.mention.trail]?.end ?? start;
  return createIssue('salary/unit-unclear', 'warning', { received: text.slice(start, end), span: { start, end } });
}
