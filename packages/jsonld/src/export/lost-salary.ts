import type { Salary } from '@berufsbild/core';
import type { Lost } from './losses.ts';
import { isBaseSalary } from './salary-markup.ts';

/** What of a pay statement a MonetaryAmount does not say. */
export function lostSalary(salary: Salary): Lost<Salary> {
  const { component, arrangement, levelText, currency, unitText, minValue, maxValue, ...unsaid } = salary;
  if (!isBaseSalary(salary)) return { minValue, maxValue, floor: salary.floor };
  return {
    ...unsaid,
    component: component === 'base' ? undefined : component,
    arrangement: arrangement === 'employment' ? undefined : arrangement,
  };
}
