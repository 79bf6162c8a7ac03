import { checkText } from '../argument/check-text.ts';
import type { Found } from '../reading/found.ts';
import { readStatements } from './read-salaries.ts';
import type { ReadSalaryOptions } from './read-salary-options.ts';
import type { Salary } from './salary.ts';

/**
 * Finds every statement of pay in a text: ranges, open ends, hourly to yearly pay, gross and net.
 *
 * A `raw` reaches from the figure, or the word that opens an end of it ("ab"), to its last attribute ("brutto im Monat"). A unit
 * that the text does not state follows from the size of the figure and is named in `inferred`; where the size leaves it
 * open, the mention is left out ({@link readSalaries} gives it as an issue). Revenue, budgets, benefits, allowances,
 * pay rises and legal limits are no pay. Repairs and contradictions are issues of the statement.
 *
 * @param text - Any text, such as a job ad or an article; never throws.
 * @param options - Country of the text.
 * @returns The statements in order; empty when there is none.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * findSalaries('Gehalt ab 2.800 € brutto im Monat')[0]?.value
 * //=> { currency: 'EUR', minValue: 2800, unitText: 'MONTH', basis: 'gross', component: 'base' }
 */
export function findSalaries(text: string, options: ReadSalaryOptions = {}): readonly Found<Salary>[] {
  checkText(text);
  return readStatements(text, options, false).salaries;
}
