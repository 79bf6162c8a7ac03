import type { Salary, UnitText } from '@berufsbild/core';

/** Units in a year of 12 payments, 40 hours and 5 days a week. */
const UNITS_A_YEAR: Readonly<Record<UnitText, number>> = { HOUR: 2080, DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1 };

/** How many units of pay make a year, where nothing else is said. */
export function unitsAYear(unitText: UnitText): number {
  return UNITS_A_YEAR[unitText];
}

export function annualSalary(salary: Salary, { country }: { country?: string } = {}) {
  const { minValue, maxValue, unitText, paymentsPerYear } = salary;
  const payments = paymentsPerYear ?? (country === 'AT' ? 14 : 12);
  const factor = unitText === 'YEAR' ? 1 : (UNITS_A_YEAR[unitText] * payments) / 12;
  const value = {
    ...salary,
    unitText: 'YEAR' as const,
    ...(minValue === undefined ? {} : { minValue: minValue * factor }),
    ...(maxValue === undefined ? {} : { maxValue: maxValue * factor }),
  };
  return { ok: true as const, value: { salary: value }, issues: [] };
}
