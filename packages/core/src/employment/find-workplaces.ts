import { checkText } from '../argument/check-text.ts';
import { findInWindows, phraseTable } from '../reading/find-in-windows.ts';
import type { Found } from '../reading/found.ts';
import { type PlainText, plainText } from '../reading/plain-text.ts';
import { startsOfWords } from '../reading/starts-of-words.ts';
import { createWordFinder } from '../reading/word-finder.ts';
import type { WorkplaceKind } from './workplace.ts';
import { WORKPLACE_ROWS } from './workplace-rows.ts';

/** What a line must hold to be worth reading. */
export const WORKPLACE_TRIGGER: string =
  'remote|home|hybrid|mobile|woche mobil|gend mobil|tage mobil|_mobil_|_büro_|telearbeit|zuhause|zu hause|daheim|vor ort|präsenz|onsite|on-site|on site|on- site|office|anywhere|wherever|ortsunab|wo du willst|überall';

const findTriggers = createWordFinder([WORKPLACE_TRIGGER]);
const TABLE = phraseTable(WORKPLACE_ROWS);

/**
 * Finds every mention of where the work is done.
 *
 * @param text - Any text.
 * @returns The mentions in order; empty when there is none.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * findWorkplaces('Hybrides Arbeiten, kein Homeoffice freitags').map(({ value }) => value)
 * //=> ['hybrid', 'onsite']
 */
export function findWorkplaces(text: string): Found<WorkplaceKind>[] {
  checkText(text);
  const plain = plainText(text);
  return findWorkplacesIn(plain, startsOfWords(findTriggers, plain.lower));
}

/** The mentions in a plain text; it is known where its triggers begin. */
export function findWorkplacesIn(plain: PlainText, triggers: readonly number[]): Found<WorkplaceKind>[] {
  return findInWindows(plain, triggers, TABLE);
}
