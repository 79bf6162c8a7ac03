import { CERTIFICATES } from './certificates.ts';
import { withoutUmlauts } from './without-umlauts.ts';

/** A diploma before a name, a certificate behind it. */
const BESIDE = new RegExp(`^(?:dipl\\.|diplomierte[rn]?|gepr\\.) | ${CERTIFICATES}$`, 'giu');

/** What a name of an occupation is compared by: lower case, without certificate, and the same for women and men, one and many. */
export function nameStem(name: string): string {
  const stem = name
    .replace(BESIDE, '')
    .toLowerCase()
    .replace(/(?:[/:*_-]{0,2}in(?:nen)?|\/-?[A-Za-zÀ-ž]{3,20})$/u, '')
    .replace(/(?:frau|leute|person)(?:en)?$/u, 'mann')
    .replace(/(?<=[A-Za-zÀ-ž]{4})(?:e?n|e|s)$/u, '');
  return withoutUmlauts(stem);
}
