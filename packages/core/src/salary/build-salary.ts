import { createIssue } from '../issue/create-issue.ts';
import type { Issue } from '../issue/issue.ts';
import type { Found } from '../reading/found.ts';
import { countsNear } from './counts-near.ts';
import type { Draft } from './drafts.ts';
import { isIncluded } from './head-of.ts';
import { levelOf } from './level-of.ts';
import { repetition } from './repetition.ts';
import { saidBefore, saidFrom } from './said.ts';
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
  /** The statement that it is joined to. */
  readonly joined: Found<Salary> | undefined;
}

/** Puts a statement of pay together. */
export function buildSalary(draft: Draft, unitText: UnitText, around: Surroundings): Found<Salary> {
  const { tokens } = around;
  const { value: level, contradicting } = levelOf(tokens, draft, around.text);
  const inferred: Salary['inferred'] = [
    ...(draft.unit === undefined ? (['unitText'] as const) : []),
    ...(draft.currency === undefined && around.guessedCurrency ? (['currency'] as const) : []),
  ];
  const value: Salary = {
    currency: draft.currency ?? around.currency,
    ...boundsOf(tokens, draft),
    unitText,
    component: saidOf(tokens, draft, 'component') ?? (holdsExtra(tokens, draft) ? 'total' : 'base'),
    ...level,
    ...withoutAbsent({
      ...countsNear(tokens, draft.mention),
      basis: draft.basis,
      arrangement: saidOf(tokens, draft, 'arrangement'),
      floor: saidOf(tokens, draft, 'floor'),
      statistic: saidOf(tokens, draft, 'statistic'),
      approximate: isApproximate(tokens, draft) || undefined,
      inferred: inferred.length > 0 ? inferred : undefined,
    }),
  };
  const place = placeOf(draft, around);
  const issues = issuesOf(draft, value, place.raw, contradicting);
  return { value, ...place, issues: around.joined ? [...issues, ...repetition(around.joined, value)] : issues };
}

/** Where a statement stands, from its figure, or the word that opens an end of it, to its last attribute. */
export function placeOf({ mention }: Draft, { text, tokens }: Pick<Surroundings, 'text' | 'tokens'>) {
  const { amount, lead, trail } = mention;
  let from = amount.range ? amount.from : lead;
  while (from < amount.from && tokens[from]?.cue.bound === undefined) from += 1;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[trail]?.end ?? start;
  return { raw: text.slice(start, end), start, end };
}

/** What the words around an amount say, the nearest before it first, else those behind it, else the head above it. */
function saidOf<Key extends 'component' | 'arrangement' | 'floor' | 'statistic'>(
  tokens: readonly Token[],
  { mention, head, scope }: Draft,
  key: Key,
) {
  const { left, right, amount } = mention;
  const near = saidBefore(tokens, amount.from, left, key) ?? saidFrom(tokens, amount.to, right, key);
  return near ?? head?.[key] ?? scope[key];
}

/** "ca.", "rund" before the amount, between its ends, or before the one that it is joined to. */
function isApproximate(tokens: readonly Token[], { mention }: Draft): boolean {
  const { joinedTo, lead, amount } = mention;
  return saidFrom(tokens, joinedTo?.lead ?? lead, amount.to, 'approximate') === true;
}

/** "inkl. Zulagen" */
function holdsExtra(tokens: readonly Token[], { mention }: Draft): boolean {
  for (let at = mention.left; at <= mention.right + 4; at += 1) if (isIncluded(tokens, at)) return true;
  return false;
}

/** How far behind an amount a remark on higher pay still opens its upper end, in tokens. */
const OVERPAY_REACH = 60;

function boundsOf(tokens: readonly Token[], { mention, head }: Draft): Pick<Salary, 'minValue' | 'maxValue'> {
  const { amount, lead, trail } = mention;
  const behind = amount.open ? 'min' : saidFrom(tokens, amount.to, trail, 'boundBefore');
  const overpaid = saidFrom(tokens, trail, trail + OVERPAY_REACH, 'overpay') && 'min';
  const said = behind ?? saidBefore(tokens, amount.from, lead, 'bound') ?? head?.bound ?? overpaid;
  const bound = amount.range ? undefined : said;
  return withoutAbsent({
    minValue: bound === 'max' ? undefined : amount.min,
    maxValue: bound === 'min' ? undefined : amount.max,
  });
}

function issuesOf(draft: Draft, value: Salary, received: string, levels: readonly string[]): Issue[] {
  const { mention, wrongUnit } = draft;
  const { currency, unitText } = value;
  const params = { amount: mention.amount.max ?? mention.amount.min, currency, unitText };
  const issues = mention.amount.issues.map((code) => createIssue(code, 'warning', { params, received }));
  for (const part of value.inferred ?? []) {
    const code = part === 'currency' ? 'salary/currency-inferred' : 'salary/unit-inferred';
    issues.push(createIssue(code, 'info', { path: [part], params }));
  }
  if (wrongUnit !== undefined) {
    issues.push(createIssue('salary/unit-contradiction', 'warning', { params: { ...params, stated: wrongUnit } }));
  }
  if (levels.length > 0) issues.push(createIssue('salary/level-unclear', 'warning', { params: { levels } }));
  return issues;
}
