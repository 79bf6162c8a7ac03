import type { StatisticValue } from '../occupation/fact.ts';
import { allMatches } from './all-matches.ts';
import { countedUnit } from './counted-unit.ts';
import { paragraphBefore } from './paragraph-before.ts';

/** A noun with where it begins, and what it counts where it is something of a market. */
export interface CountedNoun {
  readonly unit: StatisticValue['unit'] | undefined;
  readonly index: number;
}

/** How far before a count the noun may stand that it counts, in UTF-16 units. */
export const NOUN_REACH = 160;
/** A noun, or where and when something is, which is not what a count behind it counts. */
const NOUN =
  /(?<![A-Za-zÀ-ž])(?:(?:[Ii][nm]|[Aa][nm]|[Aa]uf|[Vv]or|[Ss]eit) (?:(?:[a-zß-ž]{1,20}|\d{1,4}) ){0,2}[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{0,40}(?: und [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{0,40})?|(?<noun>(?!(?:Früher|Vorher|Bisher|Seither|Später|Leider) )[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{0,40}))/gu;
/** Where a word is written large that need not be a noun. */
const SENTENCE_START = /(?:^|[.!?:] )$/u;
/** What makes a figure one of time, of money or of shares, or of what should be. */
const MEASURE =
  /(?<![A-Za-zÀ-ž])(?:pro|je) |(?<![A-Za-zÀ-ž])(?:(?:arbeits|wochen|monats|urlaubs|werk)?(?:stunden?|minuten?|tage?n?|wochen?|monate?n?)|euro|franken|chf|prozent|meter|kilometer|punkte?n?|empfehlen|empfiehlt|fordern|fordert)(?![A-Za-zÀ-ž])|\d ?(?:h|std)(?![A-Za-zÀ-ž])|[€%]/iu;

/** The nearest noun before a count, in the same paragraph; absent behind a measure. */
export function countedNounBefore(text: string, at: number): CountedNoun | undefined {
  const lead = paragraphBefore(text, at, NOUN_REACH);
  const nearest = allMatches(NOUN, lead)
    .map(({ groups, index }) => ({
      noun: groups?.['noun'],
      index,
      unit: countedUnit(groups?.['noun']?.toLowerCase() ?? ''),
    }))
    .findLast(
      ({ noun, index, unit }) =>
        unit !== undefined || (noun !== undefined && !SENTENCE_START.test(lead.slice(0, index))),
    );
  if (nearest === undefined || MEASURE.test(lead.slice(nearest.index))) return undefined;
  return { unit: nearest.unit, index: at - lead.length + nearest.index };
}
