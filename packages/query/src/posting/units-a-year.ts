import { annualSalary, type UnitText } from '@berufsbild/core';

/** How many units of pay make a year where nothing else is said, as {@link annualSalary} has it. */
export function unitsAYear(unitText: UnitText): number {
  const year = annualSalary({ currency: 'EUR', minValue: 1, unitText, component: 'base' });
  return year.ok ? (year.value.salary.minValue ?? 1) : 1;
}
