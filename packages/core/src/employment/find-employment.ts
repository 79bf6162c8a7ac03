import { findInWindows } from '../reading/find-in-windows.ts';
import type { Found } from '../reading/found.ts';
import { CONTRACT_ROWS } from './contract-rows.ts';
import type { Employment } from './employment.ts';
import { HOURS_ROWS } from './hours-rows.ts';
import { START_ROWS } from './start-rows.ts';
import { WORKING_TIME_ROWS } from './working-time-rows.ts';

const ROWS = [...HOURS_ROWS, ...WORKING_TIME_ROWS, ...CONTRACT_ROWS, ...START_ROWS];

/** What a line must hold to be worth reading: a stretch of every row's words. */
const TRIGGER =
  /(?:voll|teil|eltern|arbeits?)-?(?:zeit|\s?[/|,&+]|\s?und|\s?oder)|voll-|teil-|zeitarb|(?:full|part)[- ]|ganztag|halb|\b[vt]z\b|4[- ]tag|vier-?tag|four|befrist|anstell|feststelle|dauerstelle|stund|std|wöchentlich|\d ?h\b|hour|hrs|%|prozent|pensum|workload|fte|vzä|waz|\d (?:tag|woche|monat|jahr|month|week|year)|\d-(?:monat|month)|mini-?job|midi-?job|geringf|\d[- ]?(?:€|eur)|praktik|praxissem|intern|stud|ausbild|azubi|lehrling|lehrstelle|hiwi|freie|freib|freiw|freelanc|honorar|werkvertrag|selb|contract|ehrenamt|fsj|bfd|föj|bufdi|volunt|kurzfrist|ferien|saison|sommerjob|vertretung|cover|permanent|unlimited|indefinite|open-ended|fixed|karenz|leiharb|überlassung|sofort|stmöglich|baldmög|asap|as soon|vereinbarung|absprache|arrangement|\d\.\s?(?:\d|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)|20[2-4]\d/g;

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
