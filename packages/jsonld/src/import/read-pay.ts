import { parseSalary, type Salary } from '@berufsbild/core';
import { textOf } from '../lint/views/node-view.ts';
import type { SalaryView } from '../lint/views/salary-view.ts';
import { jsonText } from '../markup/json-text.ts';
import { numberOf, scalarText } from '../markup/node.ts';
import { note, type Reading } from './reading.ts';

/** The pay statements. What names no unit goes through the reader of pay in text. */
export function readPay(reading: Reading): Salary[] {
  return reading.posting.salaries.flatMap((view) => statedPay(reading, view) ?? payInText(reading, view) ?? []);
}

/** Pay that says amount, currency and unit. */
function statedPay({ issues }: Reading, view: SalaryView): Salary | undefined {
  const { path, raw, node, currency, unit, amounts } = view;
  const isSwapped = isPositive(view.min) && isPositive(view.max) && view.min > view.max;
  const [min, max] = isSwapped ? [view.max, view.min] : [view.min, view.max];
  if (currency === undefined || unit === undefined || !isPositive(min ?? max)) return undefined;
  if (isSwapped) note(issues, 'import/bounds-swapped', path, jsonText(raw));
  const isFloor = amounts.every(({ key }) => key === 'minValue');
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
  return amount !== undefined && amount > 0;
}

function payInText({ issues, options, posting }: Reading, view: SalaryView): Salary | undefined {
  const { path, raw } = view;
  const text = phraseOf(view);
  const country = posting.country ?? options.country;
  const read = text === '' ? undefined : parseSalary(text, country === undefined ? {} : { country });
  const received = typeof raw === 'object' ? jsonText(raw) : raw;
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
