import { type ComposedPhrase, standalone } from './composed-phrases.ts';
import type { HeadRow } from './head-rows.ts';
import { kindOfHead } from './kind-of-head.ts';

/** Kinds that count where they only hang on a noun of another sort: "mit Hilfe von Messgeräten". */
const KINDS_OF_PARTS: ReadonlySet<string> = new Set(['education', 'department']);
/** "eine Handvoll kleiner Agenturen". */
const MANY = /^(?:handvoll|reihe|dutzend|vielzahl|menge|anzahl)$/u;

/** What hangs on a phrase and is a fact of its own: "der Betriebsrat eines Konzerns". */
export function partsOfOwnKind(phrase: ComposedPhrase, kind: HeadRow['kind'] | undefined): ComposedPhrase[] {
  return phrase.complements
    .filter((part) => {
      const own = kindOfHead(part);
      if (own === 'employer-kind') return kind === 'reporting-line' || kind === 'department' || MANY.test(phrase.head);
      return own === 'tool' || (kind === undefined && own !== undefined && KINDS_OF_PARTS.has(own));
    })
    .map((part) => standalone(part));
}
