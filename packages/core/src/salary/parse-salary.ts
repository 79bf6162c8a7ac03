import { checkOptions } from '../argument/check-options.ts';
import { checkText } from '../argument/check-text.ts';
import { createIssue } from '../issue/create-issue.ts';
import { failure, type Result, success } from '../issue/result.ts';
import { readStatements } from './read-salaries.ts';
import type { ReadSalaryOptions } from './read-salary-options.ts';
import type { Salary } from './salary.ts';

/**
 * Reads a text that is one statement of pay, such as the salary column of a table.
 *
 * @param text - Such as `2.800 – 3.300 € brutto im Monat`; any string.
 * @param options - Country of the text.
 * @returns The pay with what was inferred or repaired. Otherwise `salary/none`, `salary/several`, or `salary/unit-unclear`
 * where a figure stands there whose unit only a guess could give.
 * @throws TypeError where `text` is no string or an option is misspelt, RangeError where the country is no code.
 *
 * @example
 * parseSalary('45-50k €')
 * //=> { ok: true, value: { currency: 'EUR', minValue: 45000, maxValue: 50000, unitText: 'YEAR', component: 'base', inferred: ['unitText'] }, … }
 */
export function parseSalary(text: string, options: ReadSalaryOptions = {}): Result<Salary> {
  checkText(text);
  checkOptions(options, ['country']);
  const { salaries, issues } = readStatements(text, options, true);
  const [first, second] = salaries.filter((found) => !found.issues.some((issue) => issue.code === 'salary/same-as'));
  if (second !== undefined) {
    return failure(createIssue('salary/several', 'error', { params: { count: salaries.length } }));
  }
  if (first !== undefined) return success(first.value, first.issues);
  const [unclear] = issues;
  return failure(unclear ?? createIssue('salary/none', 'error', { received: text }));
}
