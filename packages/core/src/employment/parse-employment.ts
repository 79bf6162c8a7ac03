import { createIssue } from '../issue/create-issue.ts';
import { failure, type Result, success } from '../issue/result.ts';
import type { Employment } from './employment.ts';
import { findEmployment } from './find-employment.ts';
import { mergeEmployment } from './merge-employment.ts';
import { withoutPayBasis } from './without-pay-basis.ts';

/**
 * Reads a text that is about one job's working time and contract.
 *
 * All mentions are put together: hours per week or month, workload in percent, contract, months of a fixed term, start
 * and end. Time is full or part only where the text says so, never from hours alone. Full time that pay is merely
 * reckoned for ("48.000 € bei Vollzeit") is no offer of it where the rest of the text offers part time alone.
 *
 * @param text - A field or a sentence, such as `Vollzeit (38,5 Std./Woche)`.
 * @returns The employment, or `employment/none`.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * parseEmployment('Teilzeit (25 Std./Woche), befristet auf 18 Monate')
 * //=> { ok: true, value: { time: ['part'], hoursPerWeek: { min: 25, max: 25 }, contract: ['fixed'], fixedMonths: { min: 18, max: 18 } }, issues: [] }
 *
 * @see § 2 TzBfG (part time), § 14 TzBfG (fixed term), § 8 SGB IV (Minijob)
 */
export function parseEmployment(text: string): Result<Employment> {
  const found = findEmployment(text);
  if (found.length === 0) return failure(createIssue('employment/none', 'error', { received: text }));
  return success(mergeEmployment(withoutPayBasis(found, text).map(({ value }) => value)));
}
