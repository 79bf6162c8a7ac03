import { findInWindows } from '../reading/find-in-windows.ts';
import type { Found } from '../reading/found.ts';
import { CONTRACT_ROWS } from './contract-rows.ts';
import type { Employment } from './employment.ts';
import { HOURS_ROWS } from './hours-rows.ts';
import { START_ROWS } from './start-rows.ts';
import { WORKING_TIME_ROWS } from './working-time-rows.ts';

const ROWS = [...HOURS_ROWS, ...WORKING_TIME_ROWS, ...CONTRACT_ROWS, ...START_ROWS];

/** What a line must hold to be worth reading: a stretch of every row's words. Plain words first: the engine sorts them. */
const TRIGGER =
  /%|450[- €ebj]|520[- €ebj]|538[- €ebj]|556[- €ebj]|603[- €ebj]|4 tag|4-tag|absprache|angestellt|anstell|arbeitszeit|arrangement|as soon|asap|ausbild|azubi|baldmög|bef\.|befr|bfd|bufdi|contract|cover|dauerhaft|dauerstelle|ehrenamt|elternzeit|ez-|feste|ferien|fixed|four|freelanc|freib|freie|freiw|fsj|fte|full o|full t|full-|föj|ganztag|geringf|halbe|halbt|hiwi|honorar|hour|hrs|indefinite|intern|karenz|kurzfrist|lehrling|lehrstelle|leiharb|midi-job|midijob|mini-job|minijob|open-ended|part t|part-|pensum|permanent|praktik|praxissem|prozent|saison|selb|sofort|sommerjob|std|stmöglich|stud|stund|teil o|teilbar|teil u|teil zeit|teil-|teil\/|teilzeit|limited|v\. h\.|v\.h\.|vereinbarung|vertretung|vier tag|vier-tag|viertag|voll o|voll u|voll zeit|voll-|voll\/|vollzeit|volunt|vzä|waz|werkvertrag|workload|wöchentlich|zeitarb|zeitvertrag|überlassung|\b(?:[vt]z|vk)\b|vollkr|\d(?: ?h\b|[ -]?(?:woche|monat|jahr|month|week|year)|\.\s?(?:\d\d?\.|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez))|20[2-4]\d/g;

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
  return findInWindows(text, TRIGGER, ROWS);
}
