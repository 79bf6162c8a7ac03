import { findInWindows, phraseTable } from '../reading/find-in-windows.ts';
import type { Found } from '../reading/found.ts';
import { type PlainText, plainText } from '../reading/plain-text.ts';
import type { Span } from '../reading/span.ts';
import { createWordFinder } from '../reading/word-finder.ts';
import { CONTRACT_ROWS } from './contract-rows.ts';
import type { Employment } from './employment.ts';
import { HOURS_ROWS } from './hours-rows.ts';
import { DAY_WORDS, START_ROWS } from './start-rows.ts';
import { WORKING_TIME_ROWS } from './working-time-rows.ts';

/** What a line must hold to be worth reading: a stretch of every row's words. */
export const EMPLOYMENT_TRIGGER: string = [
  '%|4 tag|4-tag|absprache|angestellt|anstell|arbeitszeit|arrangement|as soon|asap|ausbild|azubi|baldmög|bef.|befr|bfd|bufdi|contract',
  'cover|dauerhaft|dauerstelle|ehrenamt|elternzeit|ez-|feste|ferien|fixed|four|freelanc|freib|freie|freiw|fsj|fte|full o|full t|full-',
  'dreiviertel|föj|hälfte|ganztag|geringf|halbe|halbt|hiwi|honorar|hour|hrs|immediate|indefinite|intern|karenz|kurzfrist|lehrling|lehrstelle|leiharb|midi-',
  'temporär|temporary|until|vertragsdauer|vertragsende|vertrag bis|laufzeit|#stelle|# stelle|#-stelle',
  'midijob|mini-|minijob|open-ended|part t|part-|pensum|permanent|praktik|praxissem|prozent|saison|selb|sofort|sommerjob|std',
  'stmöglich|stud|stund|teil o|teilbar|teil u|teil zeit|teil-|teil/|teilzeit|limited|v. h.|v.h.|vereinbarung|vertretung|vier tag',
  'vier-tag|viertag|voll o|voll u|voll zeit|voll-|voll/|vollzeit|volunt|vzä|waz|werkvertrag|workload|wöchentlich|zeitarb|zeitvertrag',
  'überlassung|vollkr|_vz_|_tz_|_vk_|#h_|# h_|202#|203#|204#',
  DAY_WORDS,
  ...['450', '520', '538', '556', '603'].flatMap((limit) => ['-', ' ', '€', 'e', 'b', 'j'].map((sign) => limit + sign)),
  ...['woche', 'monat', 'jahr', 'month', 'week', 'year'].flatMap((unit) => [`#${unit}`, `# ${unit}`, `#-${unit}`]),
].join('|');

const findTriggers = createWordFinder([EMPLOYMENT_TRIGGER]);
const TABLE = phraseTable([...HOURS_ROWS, ...WORKING_TIME_ROWS, ...CONTRACT_ROWS, ...START_ROWS]);

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
  return findEmploymentIn(plain, findTriggers(plain.lower));
}

/** The mentions in a plain text whose triggers are known. */
export function findEmploymentIn(plain: PlainText, triggers: readonly Span[]): Found<Employment>[] {
  return findInWindows(plain, triggers, TABLE);
}
