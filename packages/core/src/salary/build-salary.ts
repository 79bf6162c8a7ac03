import { createIssue } from '../issue/create-issue.ts';
import type { Issue } from '../issue/issue.ts';
import type { Found } from '../reading/found.ts';
import { countsNear } from './counts-near.ts';
import type { Cue } from './cue.ts';
import type { Draft } from './drafts.ts';
import { isIncluded } from './head-of.ts';
import { levelOf } from './level-of.ts';
import type { Mention } from './mentions.ts';
import { repetition } from './repetition.ts';
import { said, saidAround } from './said.ts';
import type { Salary } from './salary.ts';
import type { Token } from './tokens.ts';
import type { UnitText } from './unit-text.ts';
import { withoutAbsent } from './without-absent.ts';

/** What the text around a draft decides. */
export interface Surroundings {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The currency where the sentence names none. */
  readonly currency: string;
  /** That currency stands nowhere in the text. */
  readonly guessedCurrency: boolean;
}

/** Puts a statement of pay together; `joined` is the one that it is another wording of. */
export function buildSalary(
  draft: Draft,
  unitText: UnitText,
  around: Surroundings,
  joined: Found<Salary> | undefined,
): Found<Salary> {
  const { tokens, text } = around;
  const { amount, lead, joinedTo, head, scope } = draft;
  // What the nearest words before an amount say, then those behind it, its head, and the heads above.
  const saidOf = <Key extends keyof Cue>(key: Key) => saidAround(tokens, draft, key) ?? head?.[key] ?? scope[key];
  const { contradicting, ...level } = levelOf(tokens, draft, text);
  const value: Salary = withoutAbsent({
    currency: draft.currency ?? around.currency,
    unitText,
    component: saidOf('component') ?? (holdsExtra(tokens, draft) ? 'total' : 'base'),
    ...boundsOf(tokens, draft),
    basis: draft.basis,
    arrangement: saidOf('arrangement'),
    floor: saidOf('floor'),
    ...countsNear(tokens, draft),
    ...level,
    statistic: saidOf('statistic'),
    // Of two joined amounts, what is said of the first holds for the second.
    approximate: said(tokens, joinedTo?.lead ?? lead, amount.to, 'approximate'),
    inferred: inferredOf(draft, around),
  });
  const { raw, start, end } = placeOf(draft, around);
  const issues = issuesOf(draft, value, raw, contradicting);
  return { value, raw, start, end, issues: joined ? [...issues, ...repetition(joined, value)] : issues };
}

/** What the text does not state. */
function inferredOf({ unit, currency }: Draft, { guessedCurrency }: Surroundings): Salary['inferred'] {
  if (!currency && guessedCurrency) return unit ? ['currency'] : ['unitText', 'currency'];
  return unit ? undefined : ['unitText'];
}

/** Where a statement stands, from its figure, or the word that opens an end of it, to its last attribute. */
export function placeOf({ amount, lead, trail }: Draft, { text, tokens }: Pick<Surroundings, 'text' | 'tokens'>) {
  let from = amount.range ? amount.from : lead;
  while (from < amount.from && !tokens[from]?.cue.bound) from += 1;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[trail]?.end ?? start;
  return { raw: text.slice(start, end), start, end };
}

/** "inkl. Zulagen" */
function holdsExtra(tokens: readonly Token[], { left, right }: Mention): boolean {
  for (let at = left; at <= right + 4; at += 1) if (isIncluded(tokens, at) === 'incl') return true;
  return false;
}

/** How far behind an amount a remark on higher pay still opens its upper end, in tokens. */
const OVERPAY_REACH = 60;

function boundsOf(tokens: readonly Token[], { amount, lead, trail, head }: Draft) {
  const bound = amount.range
    ? undefined
    : ((amount.open ? 'min' : said(tokens, amount.to, trail, 'boundBefore')) ??
      said(tokens, amount.from, lead, 'bound') ??
      head?.bound ??
      (said(tokens, trail, trail + OVERPAY_REACH, 'overpay') && 'min'));
  return { minValue: bound === 'max' ? undefined : amount.min, maxValue: bound === 'min' ? undefined : amount.max };
}

function issuesOf({ amount, wrongUnit }: Draft, value: Salary, received: string, levels: readonly string[]): Issue[] {
  const { currency, unitText, inferred = [] } = value;
  const params = { amount: amount.max ?? amount.min, currency, unitText };
  const issues = amount.issues.map((code) => createIssue(code, 'warning', { params, received }));
  for (const part of inferred) {
    const code = part === 'currency' ? 'salary/currency-inferred' : 'salary/unit-inferred';
    issues.push(createIssue(code, 'info', { path: [part], params }));
  }
  if (wrongUnit)
    issues.push(createIssue('salary/unit-contradiction', 'warning', { params: { ...params, stated: wrongUnit } }));
  if (levels[0]) issues.push(createIssue('salary/level-unclear', 'warning', { path: ['level'], params: { levels } }));
  return issues;
}
