import type { Salary } from '../salary/salary.ts';

/** What all pay statements of the documents share: euros, and nothing about a variable part, gross or net. */
export const BASE = { currency: 'EUR', component: 'base' } as const satisfies Partial<Salary>;

/** Pay for a year, as stated. */
export const YEARLY = { ...BASE, unitText: 'YEAR' } as const satisfies Partial<Salary>;

/** Pay that names no period and is monthly by its size. */
export const MONTHLY_INFERRED = {
  ...BASE,
  unitText: 'MONTH',
  inferred: ['unitText'],
} as const satisfies Partial<Salary>;
