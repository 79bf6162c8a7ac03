import { annualSalary, type JobPosting, type Salary } from '@berufsbild/core';
import type { YearlyPay } from '../collection/field.ts';
import { ascending } from './ascending.ts';

/**
 * A posting's pay for a year, one entry a currency, from the lowest to the highest figure of its statements.
 *
 * Net pay, a stated minimum wage and pay that no year can be told of are left out. A statement without lower bound
 * leaves the whole open below, one without upper bound open above.
 */
export function yearlyPay(posting: JobPosting): readonly YearlyPay[] {
  const country = posting.jobLocation?.find(Boolean)?.country;
  const byCurrency = new Map<string, YearlyPay>();
  for (const statement of (posting.baseSalary ?? []).filter(Boolean)) {
    const year = yearOf(withoutNull(statement), country);
    if (year === undefined) continue;
    const known = byCurrency.get(year.currency);
    byCurrency.set(year.currency, known === undefined ? year : hull(known, year));
  }
  return [...byCurrency.values()];
}

/** Documents come out of JSON, where null is absent. */
function withoutNull(statement: Salary): Salary {
  if (!Object.values(statement).includes(null)) return statement;
  return Object.fromEntries(Object.entries(statement).filter(([, value]) => value !== null)) as unknown as Salary;
}

function yearOf(statement: Salary, country: string | undefined): YearlyPay | undefined {
  if (statement.basis === 'net' || statement.floor === 'statutory') return undefined;
  const annual = annualSalary(statement, country === undefined ? {} : { country });
  if (!annual.ok) return undefined;
  const { currency, minValue, maxValue } = annual.value.salary;
  return { currency, ...ascending({ ...present('min', minValue), ...present('max', maxValue) }) };
}

function hull(left: YearlyPay, right: YearlyPay): YearlyPay {
  return {
    currency: left.currency,
    ...present('min', both(Math.min, left.min, right.min)),
    ...present('max', both(Math.max, left.max, right.max)),
  };
}

function both(pick: (left: number, right: number) => number, left?: number, right?: number): number | undefined {
  return left === undefined || right === undefined ? undefined : pick(left, right);
}

function present<Key extends string>(key: Key, value: number | undefined): { [Name in Key]?: number } {
  return value === undefined ? {} : ({ [key]: value } as { [Name in Key]: number });
}
