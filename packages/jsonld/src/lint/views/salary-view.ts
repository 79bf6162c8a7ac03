import type { IssuePath, UnitText } from '@berufsbild/core';
import { firstOf, isNode, listOf } from '../../markup/node.ts';
import { type ReadAmount, readAmount } from '../../salary/read-amount.ts';
import { readCurrency } from '../../salary/read-currency.ts';
import { readUnit } from '../../salary/unit-words.ts';
import { type NodeView, nodesOf, pathOf, statedIn, textOf, viewOf } from './node-view.ts';

/** One figure of a pay statement. */
export interface AmountView {
  readonly key: 'value' | 'minValue' | 'maxValue';
  readonly path: IssuePath;
  readonly raw: unknown;
  /** How it reads. */
  readonly read: ReadAmount;
  /** The figure with a German thousands dot put right: 3.5 a month is 3,500. */
  readonly mended: number | undefined;
}

/** One pay statement of a posting. */
export interface SalaryView {
  readonly posting: NodeView;
  readonly path: IssuePath;
  readonly raw: unknown;
  /** The MonetaryAmount; absent where pay is a number or text. */
  readonly node: NodeView | undefined;
  /** The QuantitativeValue; absent where there is none. */
  readonly quantity: NodeView | undefined;
  /** Code of the currency, however it is written. */
  readonly currency: string | undefined;
  /** Unit as written, the inner one first. */
  readonly unitText: string | undefined;
  readonly unit: UnitText | undefined;
  readonly amounts: readonly AmountView[];
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** Most pay statements of a posting that are looked at. */
const MOST_STATEMENTS = 1000;

/** The pay statements of a posting. */
export function readSalaries(posting: NodeView): SalaryView[] {
  const raw = statedIn(posting, 'baseSalary');
  const list = listOf(raw).slice(0, MOST_STATEMENTS);
  if (list.length === 0) return [];
  const path = pathOf(posting, 'baseSalary');
  return list.map((value, index) => {
    const ownPath = Array.isArray(raw) ? [...path, index] : path;
    return salaryView(posting, ownPath, value, viewOf(posting.document, value)?.[0]);
  });
}

function salaryView(posting: NodeView, path: IssuePath, raw: unknown, node: NodeView | undefined): SalaryView {
  const quantity = node && nodesOf(node, 'value')[0];
  const currencyText = !node ? textOf(posting, 'salaryCurrency') : textOf(node, 'currency');
  const currency = readCurrency(currencyText);
  const unitText = (quantity && textOf(quantity, 'unitText')) ?? (node && textOf(node, 'unitText'));
  const unit = readUnit(unitText);
  const amounts = !node ? [] : readAmounts(quantity ?? node, unit, currency);
  const of = (key: AmountView['key']) => amounts.find((amount) => amount.key === key);
  const single = of('value');
  return {
    posting,
    path,
    raw,
    node,
    quantity,
    currency,
    unitText,
    unit,
    amounts,
    min: of('minValue')?.mended ?? single?.mended,
    max: of('maxValue')?.mended ?? single?.read.upTo ?? single?.mended,
  };
}

/** Properties of a pay statement that hold a figure. */
export const AMOUNT_KEYS = ['value', 'minValue', 'maxValue'] as const;

function readAmounts(node: NodeView, unit: UnitText | undefined, currency: string | undefined): AmountView[] {
  const amounts: AmountView[] = [];
  for (const key of AMOUNT_KEYS) {
    const raw = firstOf(statedIn(node, key));
    if (raw === undefined || raw === null || isNode(raw)) continue;
    const read = readAmount(raw);
    amounts.push({ key, path: pathOf(node, key), raw, read, mended: withThousandsDot(read.value, unit, currency) });
  }
  return amounts;
}

/** Amounts that are too low by a thousand: the highest such figure of each unit. */
const TOO_LOW: Readonly<Partial<Record<UnitText, number>>> = { MONTH: 20, YEAR: 300 };

/** The figure itself, or a thousand times it where its thousands dot was taken for a decimal point. */
export function withThousandsDot(
  value: number | undefined,
  unit: UnitText | undefined,
  currency: string | undefined,
): number | undefined {
  if (value === undefined || !unit || (currency !== 'EUR' && currency !== 'CHF')) return value;
  const isTooLow = value >= 0.4 && value < (TOO_LOW[unit] ?? 0) && Number.isInteger(Math.round(value * 1e6) / 1000);
  return isTooLow ? Math.round(value * 1000) : value;
}
