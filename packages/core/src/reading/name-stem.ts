import { withoutUmlauts } from './without-umlauts.ts';

/** What a name of an occupation is compared by: lower case, without certificate, and the same for women and men, one and many. */
export function nameStem(name: string): string {
  const stem = name
    .toLowerCase()
    .replace(/^(?:dipl\.|diplomierte[rn]?|gepr\.) | (?:efz|eba|hf|fh)$/gu, '')
    .replace(/(?:[/:*_-]{0,2}in(?:nen)?|\/-?[A-Za-zÀ-ž]{3,20})$/u, '')
    .replace(/(?:frau|leute|person)(?:en)?$/u, 'mann')
    .replace(/(?<=[A-Za-zÀ-ž]{4})(?:e?n|e|s)$/u, '');
  return withoutUmlauts(stem);
}
