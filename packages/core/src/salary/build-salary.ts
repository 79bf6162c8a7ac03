import { createIssue } from '../issue/create-issue.ts';
import type { Issue } from '../issue/issue.ts';
import type { Found } from '../reading/found.ts';
import type { Cue } from './cue.ts';
import type { Draft } from './drafts.ts';
import { levelOf } from './level-of.ts';
import type { LineCounts } from './line-counts.ts';
import { cueAt } from './mentions.ts';
import type { Salary } from './salary.ts';
import type { Token } from './tokens.ts';
import type { UnitText } from './unit-text.ts';

/** What the text around a draft decides. */
export interface Surroundings {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The currency where the sentence names none, and whether the text names it somewhere. */
  readonly currency: string;
  readonly currencyStated: boolean;
  /** Payments a year and hours a week that stand in the same line. */
  readonly counts: LineCounts;
  /** "Überzahlung" stands behind. */
  readonly overpaid: boolean;
}

/** Puts a statement of pay together. */
export function buildSalary(draft: Draft, unitText: UnitText, around: Surroundings): Found<Salary> {
  const { text, tokens } = around;
  const start = tokens[draft.mention.lead]?.start ?? 0;
  const end = tokens[draft.mention.trail]?.end ?? start;
  const raw = text.slice(start, end);
  const level = levelOf(tokens, draft, text);
  const inferred = inferredOf(draft, around);
  const value: Salary = {
    currency: draft.currency ?? around.currency,
    ...boundsOf(tokens, draft, around.overpaid),
    unitText,
    ...(draft.basis === undefined ? {} : { basis: draft.basis }),
    component: saidOf(tokens, draft, 'component') ?? (draft.total ? 'total' : 'base'),
    ...pick('arrangement', saidOf(tokens, draft, 'arrangement')),
    ...pick('floor', saidOf(tokens, draft, 'floor')),
    ...around.counts,
    ...level.value,
    ...pick('statistic', saidOf(tokens, draft, 'statistic')),
    ...(draft.approximate ? { approximate: true } : {}),
    ...(inferred.length === 0 ? {} : { inferred }),
  };
  return { value, raw, start, end, issues: issuesOf(draft, value, raw, level.unclear) };
}

function pick<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [_ in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [_ in Key]?: Value };
}

/** What the words around an amount say, the nearest before it first, else those behind it, else the head above it. */
function saidOf<Key extends 'component' | 'arrangement' | 'floor' | 'statistic'>(
  tokens: readonly Token[],
  draft: Draft,
  key: Key,
): Cue[Key] {
  const { left, right, amount } = draft.mention;
  for (let at = amount.from - 1; at >= left; at -= 1)
    if (cueAt(tokens, at)[key] !== undefined) return cueAt(tokens, at)[key];
  for (let at = amount.to + 1; at <= right; at += 1)
    if (cueAt(tokens, at)[key] !== undefined) return cueAt(tokens, at)[key];
  return draft.head?.[key] ?? draft.scope[key];
}

function inferredOf(draft: Draft, around: Surroundings): ('unitText' | 'currency')[] {
  return [
    ...(draft.unit === undefined ? (['unitText'] as const) : []),
    ...(draft.currency === undefined && !around.currencyStated ? (['currency'] as const) : []),
  ];
}

function issuesOf(draft: Draft, value: Salary, raw: string, levelUnclear: boolean): Issue[] {
  const { amount } = draft.mention;
  const params = { amount: amount.min ?? amount.max, currency: value.currency, unitText: value.unitText };
  const stated = draft.wrongUnit;
  return [
    ...amount.issues.map((code) => createIssue(code, 'warning', { params, received: raw })),
    ...(value.inferred ?? []).map((part) =>
      part === 'unitText'
        ? createIssue('salary/unit-inferred', 'info', { path: [part], params })
        : createIssue('salary/currency-inferred', 'info', { path: [part], params }),
    ),
    ...(stated === undefined
      ? []
      : [createIssue('salary/unit-contradiction', 'warning', { params: { ...params, stated } })]),
    ...(levelUnclear ? [createIssue('salary/level-unclear', 'warning', { path: ['level'] })] : []),
  ];
}

function boundsOf(tokens: readonly Token[], draft: Draft, overpaid: boolean): Pick<Salary, 'minValue' | 'maxValue'> {
  const { amount } = draft.mention;
  const bound = amount.range ? undefined : (boundOf(tokens, draft) ?? (overpaid ? 'min' : undefined));
  return {
    ...(amount.min === undefined || bound === 'max' ? {} : { minValue: amount.min }),
    ...(amount.max === undefined || bound === 'min' ? {} : { maxValue: amount.max }),
  };
}

function boundOf(tokens: readonly Token[], draft: Draft): 'min' | 'max' | undefined {
  const { amount, lead, trail } = draft.mention;
  if (amount.open) return 'min';
  for (let at = amount.to + 1; at <= trail; at += 1) {
    const { boundBefore } = cueAt(tokens, at);
    if (boundBefore !== undefined) return boundBefore;
  }
  for (let at = amount.from - 1; at >= lead; at -= 1) {
    const { bound, head } = cueAt(tokens, at);
    if (bound !== undefined && head === undefined) return bound;
  }
  return draft.head?.bound;
}
