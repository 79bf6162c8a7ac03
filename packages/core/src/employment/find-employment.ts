import { checkText } from '../argument/check-text.ts';
import { findInWindows, phraseTable } from '../reading/find-in-windows.ts';
import type { Found } from '../reading/found.ts';
import { type PlainText, plainText } from '../reading/plain-text.ts';
import { startsOfWords } from '../reading/starts-of-words.ts';
import { createWordFinder } from '../reading/word-finder.ts';
import { CONTRACT_ROWS } from './contract-rows.ts';
import type { Employment } from './employment.ts';
import { HOURS_ROWS } from './hours-rows.ts';
import { START_ROWS } from './start-rows.ts';
import { WORKING_TIME_ROWS } from './working-time-rows.ts';

const ROWS = [...HOURS_ROWS, ...WORKING_TIME_ROWS, ...CONTRACT_ROWS, ...START_ROWS];

/** What a line must hold to be worth reading: a word of a row that says something. */
export const EMPLOYMENT_TRIGGER: string = ROWS.filter(({ meaning }) => meaning !== undefined)
  .map(({ words }) => words)
  .join('|');

const findTriggers = createWordFinder([EMPLOYMENT_TRIGGER]);
const TABLE = phraseTable(ROWS);

/**
 * Finds every mention of working time, contract, start and end in a German or English text.
 *
 * Each mention holds only what its own words say: hours per week or month, workload in percent, months of a fixed term,
 * start as a word or a calendar day. Denied ones ("keine Zeitarbeit"), prospects ("Option auf Festanstellung"), answer
 * times and closing dates are no mentions.
 *
 * @param text - Any text.
 * @returns The mentions in order; empty when there is none.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * findEmployment('Teilzeit (20 Std./Woche), unbefristet').map(({ value }) => value)
 * //=> [{ time: ['part'] }, { hoursPerWeek: { min: 20, max: 20 } }, { contract: ['permanent'] }]
 */
export function findEmployment(text: string): Found<Employment>[] {
  checkText(text);
  return findEmploymentIn(plainText(text));
}

/** The mentions in a plain text; where its triggers begin may be known. */
export function findEmploymentIn(
  plain: PlainText,
  triggers: readonly number[] = startsOfWords(findTriggers, plain.lower),
): Found<Employment>[] {
  return findInWindows(plain, triggers, TABLE);
}
