import type { FixOperation } from '@berufsbild/core';
import { isMissing } from '../../markup/node.ts';
import { readAmount } from '../../salary/read-amount.ts';
import { isCurrencyCode, readCurrency } from '../../salary/read-currency.ts';
import { readUnit } from '../../salary/unit-words.ts';
import { at, isAbove, mended } from '../finding.ts';
import { DACH, GOOGLE, GOOGLE_AND_SCHEMA_ORG, type Rule, rule } from '../rule.ts';
import { pathOf, textOf } from '../views/node-view.ts';
import type { AmountView, SalaryView } from '../views/salary-view.ts';

/** baseSalary. */
export const SALARY_RULES: readonly Rule[] = [
  rule(
    'JP221',
    'base-salary/not-monetary-amount',
    'warning',
    GOOGLE_AND_SCHEMA_ORG,
    'salary',
    ({ path, raw, node, posting }) => {
      if (node || isMissing(raw)) return undefined;
      const value = asMonetaryAmount(raw, textOf(posting, 'salaryCurrency'));
      return { path, received: raw, ...(value && { fix: [{ op: 'replace', path, value }] }) };
    },
  ),
  rule('JP222', 'base-salary/currency', 'warning', GOOGLE_AND_SCHEMA_ORG, 'salary', ({ node, posting }) => {
    if (!node) return undefined;
    const stated = textOf(node, 'currency');
    if (isCurrencyCode(stated)) return undefined;
    return mended(node, 'currency', readCurrency(stated ?? textOf(posting, 'salaryCurrency')));
  }),
  rule('JP223', 'base-salary/value', 'warning', GOOGLE_AND_SCHEMA_ORG, 'salary', ({ node, quantity, amounts }) => {
    const isStated = quantity && amounts.some(({ raw }) => !isMissing(raw));
    return node && !isStated && at(quantity ?? node, 'value');
  }),
  rule('JP224', 'base-salary/unit-text', 'warning', GOOGLE, 'salary', ({ node, quantity, unitText, unit }) => {
    if (!node || (unit && unitText === unit)) return undefined;
    const isInner = quantity && (!unitText || textOf(quantity, 'unitText') !== undefined);
    const holder = isInner ? quantity : node;
    return mended(holder, 'unitText', unit);
  }),
  rule('JP225', 'base-salary/amount-text', 'warning', GOOGLE_AND_SCHEMA_ORG, 'salary', ({ amounts }) =>
    amounts
      .filter(({ read, raw }) => read.isText && !isMissing(raw))
      .map((amount) => ({ path: amount.path, received: amount.raw, ...amountFix(amount, amounts) })),
  ),
  rule(
    'JP226',
    'base-salary/min-above-max',
    'warning',
    GOOGLE_AND_SCHEMA_ORG,
    'salary',
    ({ path, min, max }) => isAbove(min, max) && { path, params: { min, max } },
  ),
  rule('JP227', 'base-salary/not-positive', 'warning', GOOGLE_AND_SCHEMA_ORG, 'salary', ({ amounts }) =>
    amounts
      .filter(({ read }) => read.value !== undefined && read.value <= 0)
      .map(({ path, raw }) => ({ path, received: raw })),
  ),
  rule('JP228', 'base-salary/unit-text-misplaced', 'warning', GOOGLE_AND_SCHEMA_ORG, 'salary', (salary) => {
    const { node } = salary;
    return node && textOf(node, 'unitText') && at(node, 'unitText', { fix: unitMoved(salary) });
  }),
  rule('JP229', 'base-salary/shape', 'info', GOOGLE_AND_SCHEMA_ORG, 'salary', ({ path, amounts }) => {
    const keys = amounts.map(({ key }) => key);
    const isOdd = (keys.includes('value') && keys.length > 1) || (keys.length === 1 && keys[0] === 'maxValue');
    return isOdd && { path, params: { keys } };
  }),
  rule('DA400', 'dach/decimal-dot', 'warning', DACH, 'salary', ({ amounts }) =>
    amounts
      .filter(({ read, mended }) => !read.isText && read.value !== mended)
      .map(({ path, raw, mended }) => ({
        path,
        received: raw,
        params: { mended },
        fix: [{ op: 'replace', path, value: mended }],
      })),
  ),
];

/** Text or a number as a MonetaryAmount, where it says amount, currency and unit or the posting says the currency. */
function asMonetaryAmount(raw: unknown, salaryCurrency?: string): object | undefined {
  if (typeof raw !== 'string') return undefined;
  const [, written = '', unitWords = ''] =
    /^([^a-z]{0,9}[\d.,'’ –-]{1,30}(?:€|EUR|Euro|CHF|USD|\$)?)(?: ?(?:brutto|netto))? ?(.{0,20})$/i.exec(
      raw.trim().slice(0, 70),
    ) ?? [];
  const { value, upTo } = readAmount(written);
  const currency = readCurrency(/€|EUR|CHF|USD/i.exec(written)?.[0] ?? salaryCurrency);
  const unitText = readUnit(unitWords);
  if (value === undefined || !currency || !unitText) return undefined;
  const figures = upTo === undefined ? { value } : { minValue: value, maxValue: upTo };
  return { '@type': 'MonetaryAmount', currency, value: { '@type': 'QuantitativeValue', ...figures, unitText } };
}

function amountFix(
  { key, path, read: { value, upTo } }: AmountView,
  amounts: readonly AmountView[],
): { fix?: readonly FixOperation[] } {
  if (value === undefined) return {};
  if (upTo === undefined) return { fix: [{ op: 'replace', path, value }] };
  if (key !== 'value' || amounts.length > 1) return {};
  const owner = path.slice(0, -1);
  return {
    fix: [
      { op: 'remove', path },
      { op: 'add', path: [...owner, 'minValue'], value },
      { op: 'add', path: [...owner, 'maxValue'], value: upTo },
    ],
  };
}

/** The unit goes to the QuantitativeValue; the inner one wins; a bare figure becomes one. */
function unitMoved({ node, quantity, unitText }: SalaryView): FixOperation[] {
  if (!node) return [];
  const outer = pathOf(node, 'unitText');
  if (quantity) {
    const isStated = textOf(quantity, 'unitText') !== undefined;
    return isStated
      ? [{ op: 'remove', path: outer }]
      : [{ op: 'move', from: outer, path: [...quantity.path, 'unitText'] }];
  }
  const value = { '@type': 'QuantitativeValue', ...pick(node.node, ['value', 'minValue', 'maxValue']), unitText };
  const stale = ['minValue', 'maxValue'].filter((key) => node.node[key] !== undefined);
  return [
    { op: 'remove', path: outer },
    ...stale.map((key) => ({ op: 'remove', path: [...node.path, key] }) as const),
    { op: node.node['value'] === undefined ? 'add' : 'replace', path: [...node.path, 'value'], value },
  ];
}

function pick(node: Readonly<Record<string, unknown>>, keys: readonly string[]): object {
  return Object.fromEntries(keys.filter((key) => node[key] !== undefined).map((key) => [key, node[key]]));
}
