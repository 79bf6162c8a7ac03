import { findInWindows } from '../reading/find-in-windows.ts';
import type { Found } from '../reading/found.ts';
import type { WorkplaceKind } from './workplace.ts';
import { WORKPLACE_ROWS } from './workplace-rows.ts';

/** What a line must hold to be worth reading. */
const TRIGGER =
  /remote|home|hybrid|mobile|telearbeit|vor ort|präsenz|on-?\s?site|office|anywhere|ortsunab|wo du willst|überall/g;

/**
 * Finds every mention of where the work is done.
 *
 * @param text - Any text.
 * @returns The mentions in order; empty when there is none.
 *
 * @example
 * findWorkplaces('Hybrides Arbeiten, kein Homeoffice freitags').map(({ value }) => value)
 * //=> ['hybrid', 'onsite']
 */
export function findWorkplaces(text: string): Found<WorkplaceKind>[] {
  return findInWindows(text, TRIGGER, WORKPLACE_ROWS);
}
