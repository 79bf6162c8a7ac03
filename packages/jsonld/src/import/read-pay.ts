import { parseSalary, type Salary, type UnitText } from '@berufsbild/core';
import { type NodeView, pathOf, textOf } from '../lint/views/node-view.ts';
import { AMOUNT_KEYS, type AmountView, type SalaryView } from '../lint/views/salary-view.ts';
import { numberOf, scalarText } from '../markup/node.ts';
import { noteFigure } from './note-figure.ts';
import { note, type Reading, shown } from './reading.ts';

/** The pay statements. What names no unit goes through the reader of pay in text. */
export function readPay(reading: Reading): Salary[] {
  return reading.posting.salaries.flatMap((view) => statedPay(reading, view) ?? payInText(reading, view) ?? []);
}

/** Pay that says amount, currency and unit. */
function statedPay(reading: Reading, view: SalaryView): Salary | undefined {
  const { path, raw, node, currency, unit, amounts } = view;
  const isSwapped = isPositive(view.min) && isPositive(view.max) && view.min > view.max;
  const [min, max] = isSwapped ? [view.max, view.min] : [view.min, view.max];
  if (currency === undefined || unit === undefined || !isPositive(min ?? max)) return undefined;
  if (isSwapped) note(reading.issues, 'import/bounds-swapped', path, shown(raw));
  const isFloor = amounts.every(({ key }) => key === 'minValue');
  noteFigures(reading, view);
  const levelText = node && textOf(node, 'name');
  return {
    currency,
    ...(isPositive(min) && { minValue: min }),
    ...(isPositive(max) && !isFloor && { maxValue: max }),
    unitText: unit,
    component: 'base',
    ...(levelText !== undefined && { levelText }),
  };
}

function isPositive(amount: number | undefined): amount is number {
  return amount !== undefined && amount > 0 && amount < Number.POSITIVE_INFINITY;
}

/** Most that anybody is paid, by unit; in small money such as the yen a hundred thousand times that. */
const MOST: Readonly<Record<UnitText, number>> = {
  HOUR: 10_000,
  DAY: 100_000,
  WEEK: 500_000,
  MONTH: 2_000_000,
  YEAR: 20_000_000,
};
const LARGE_MONEY: ReadonlySet<string> = new Set(['EUR', 'CHF', 'GBP', 'USD']);
const SMALL_MONEY = 100_000;

/** Tells the figures of a statement that do not come into the model, and those that no pay has. */
function noteFigures(reading: Reading, { node, quantity, amounts, unit = 'YEAR', currency = '', max }: SalaryView) {
  if (node === undefined) return;
  const most = MOST[unit] * (LARGE_MONEY.has(currency) ? 1 : SMALL_MONEY);
  for (const key of AMOUNT_KEYS) {
    const { mended, read, path = [], raw } = amounts.find((amount) => amount.key === key) ?? {};
    const upTo = key === 'value' ? read?.upTo : undefined;
    noteFigure(reading, quantity ?? node, key, isPositive(mended) ? Math.max(mended, upTo ?? 0) : undefined, most);
    if (read?.upTo !== undefined && (key !== 'value' || max !== read.upTo))
      note(reading.issues, 'import/first-taken', path, raw);
    if (quantity !== undefined && key !== 'value') noteFigure(reading, node, key, undefined);
  }
  noteUnusedValue(reading, quantity ?? node, amounts);
}

/** A single figure beside two bounds is in neither of them. */
function noteUnusedValue({ issues }: Reading, holder: NodeView, amounts: readonly AmountView[]) {
  const [single, ...bounds] = amounts;
  const isUnused =
    single?.key === 'value' && bounds.length === 2 && !bounds.some(({ mended }) => mended === single.mended);
  if (isUnused) note(issues, 'import/left-out', pathOf(holder, 'value'), shown(single.raw), { property: 'value' });
}

function payInText({ issues, options, posting }: Reading, view: SalaryView): Salary | undefined {
  const { path, raw } = view;
  const text = phraseOf(view);
  const country = posting.country ?? options.country;
  const read = text === '' ? undefined : parseSalary(text, country === undefined ? {} : { country });
  const received = shown(raw);
  if (!read?.ok) {
    note(issues, 'import/salary-unreadable', path, received);
    return undefined;
  }
  note(issues, 'import/salary-read', path, received);
  issues.push(...read.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })));
  return read.value;
}

/** The statement in words: text as it stands, figures with their currency. */
function phraseOf({ raw, node, currency, posting, amounts, unitText = '' }: SalaryView): string {
  if (typeof raw === 'string' && /\D{2}/.test(raw)) return raw;
  const figures = node === undefined ? [raw] : amounts.map(({ mended, raw: written }) => mended ?? written);
  const money = currency ?? textOf(posting, 'salaryCurrency') ?? '';
  const isSaid = figures.some((figure) => numberOf(figure) > 0 || typeof figure === 'string');
  return isSaid ? `${figures.map(scalarText).join(' - ')} ${money} ${unitText}`.trim() : '';
}
