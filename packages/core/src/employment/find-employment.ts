import { findPhrases } from '../reading/find-phrases.ts';
import type { Found } from '../reading/found.ts';
import { plainText } from '../reading/plain-text.ts';
import { CONTRACT_ROWS } from './contract-rows.ts';
import type { Employment } from './employment.ts';
import { HOURS_ROWS } from './hours-rows.ts';
import { START_ROWS } from './start-rows.ts';
import { WORKING_TIME_ROWS } from './working-time-rows.ts';

const ROWS = [...HOURS_ROWS, ...WORKING_TIME_ROWS, ...CONTRACT_ROWS, ...START_ROWS];

/**
 * Finds every mention of working time, contract, start and end in a German or English text.
 *
 * Each mention holds only what its own words say: hours per week or month, workload in percent, months of a fixed term,
 * start as a word or a calendar day. Denied ones ("keine Zeitarbeit"), prospects ("Option auf Festanstellung"), answer
 * times and closing dates are no mentions.
 *
 * @param text - Any text.
 * @returns The mentions in order; empty when there is none.
 *
 * @example
 * findEmployment('Teilzeit (20 Std./Woche), unbefristet').map(({ value }) => value)
 * //=> [{ time: ['part'] }, { hoursPerWeek: { min: 20, max: 20 } }, { contract: ['permanent'] }]
 */
export function findEmployment(text: string): Found<Employment>[] {
  const plain = plainText(text);
  return findPhrases(ROWS, plain.lower).flatMap(({ meaning, ...span }) => {
    if (meaning === undefined) return [];
    const start = plain.original(span.start);
    const end = plain.original(span.end);
    return [{ value: meaning, start, end, raw: text.slice(start, end), issues: [] }];
  });
}
