import { createIssue, type Issue, type IssuePath, type Salary } from '@berufsbild/core';
import { type LossCode, losses } from './losses.ts';
import { isBaseSalary } from './salary-markup.ts';

/** What of a pay statement a MonetaryAmount does not say, or the whole of one that is no pay of a posting. */
export function salaryLosses(path: IssuePath, salary: Salary): Issue[] {
  if (!isBaseSalary(salary)) return [createIssue<LossCode>('loss/salary-left-out', 'info', { path })];
  const { component, levelText, currency, unitText, minValue, maxValue, ...unsaid } = salary;
  return losses('loss/salary', path, component === 'base' ? unsaid : { ...unsaid, component });
}
