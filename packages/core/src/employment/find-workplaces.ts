import { findPhrases } from '../reading/find-phrases.ts';
import type { Found } from '../reading/found.ts';
import { plainText } from '../reading/plain-text.ts';
import type { WorkplaceKind } from './workplace.ts';
import { WORKPLACE_ROWS } from './workplace-rows.ts';

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
  const plain = plainText(text);
  return findPhrases(WORKPLACE_ROWS, plain.lower).flatMap(({ meaning, ...span }) => {
    if (meaning === undefined) return [];
    const start = plain.original(span.start);
    const end = plain.original(span.end);
    return [{ value: meaning, start, end, raw: text.slice(start, end), issues: [] }];
  });
}
