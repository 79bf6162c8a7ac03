import type { Found, Salary } from '@berufsbild/core';

/** A labelled statement, as far as the strict rule looks at it. */
export interface ExpectedSalary {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string;
  readonly period: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** May be found or not. */
  readonly optional?: boolean;
}

/** A labelled text. */
export interface SalaryExample {
  readonly id: string;
  readonly text: string;
  readonly country?: string;
  readonly ambiguous?: boolean;
  readonly expect: { readonly salaries: readonly ExpectedSalary[] };
}

/** One text whose reading differs from its label. */
export interface SalaryMiss {
  readonly id: string;
  readonly text: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

/** Counts of a run over labelled texts. */
export interface SalaryScore {
  /** Texts that count: those with two equally good readings do not. */
  readonly total: number;
  /** Texts whose set of minimum, maximum, currency and period is exactly right. */
  readonly strict: number;
  /** Texts that name no pay. */
  readonly withoutPay: number;
  /** Texts that name no pay in which some was found. */
  readonly falsePay: number;
  readonly misses: readonly SalaryMiss[];
}

/** What is scored: a reader of pay. */
export type SalaryReader = (text: string, options: { readonly country?: string }) => readonly Found<Salary>[];

/** Scores a reader by the strict rule: the set of (min, max, currency, period) of a text is exactly right. */
export function scoreSalaries(examples: readonly SalaryExample[], read: SalaryReader): SalaryScore {
  const counted = examples.filter((example) => example.ambiguous !== true);
  const misses = counted.flatMap((example) => missOf(example, read));
  const withoutPay = counted.filter((example) => example.expect.salaries.length === 0);
  const missed = new Set(misses.map((miss) => miss.id));
  return {
    total: counted.length,
    strict: counted.length - misses.length,
    withoutPay: withoutPay.length,
    falsePay: withoutPay.filter((example) => missed.has(example.id)).length,
    misses,
  };
}

function missOf(example: SalaryExample, read: SalaryReader): SalaryMiss[] {
  const options = example.country === undefined ? {} : { country: example.country };
  const found = read(example.text, options).map(({ value }) => foundKey(value));
  const expected = example.expect.salaries.map(expectedKey);
  const optional = new Set(example.expect.salaries.filter((salary) => salary.optional === true).map(expectedKey));
  const right =
    expected.every((key) => optional.has(key) || found.includes(key)) && found.every((key) => expected.includes(key));
  return right ? [] : [{ id: example.id, text: example.text, expected, found }];
}

function expectedKey({ min, max, currency, period }: ExpectedSalary): string {
  return `${min ?? ''}..${max ?? ''} ${currency} ${period.toUpperCase()}`;
}

function foundKey({ minValue, maxValue, currency, unitText }: Salary): string {
  return `${minValue ?? ''}..${maxValue ?? ''} ${currency} ${unitText}`;
}
