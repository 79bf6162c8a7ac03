import type { Country } from '../place/country.ts';
import { findSalaries } from '../salary/find-salaries.ts';
import type { Salary } from '../salary/salary.ts';
import { amountsIn } from './amounts-in.ts';
import { endOfClause } from './end-of-clause.ts';
import type { Found } from './found.ts';
import { levelsIn } from './pay-level.ts';
import { PAY_WORDS } from './pay-words.ts';
import type { ReadingText } from './reading-text.ts';

/** A quick look before the others. */
const FIGURES = /\d/;
/** "Große Häuser zahlen 3.400 Euro": employers pay. */
const EMPLOYERS_PAY =
  /(?:arbeitgeber|betriebe?|unternehmen|firm(?:a|en)|häuser|konzerne?|agentur(?:en)?|verlage?|büros?|kanzlei(?:en)?|klinik(?:en|um)?|praxen|studios?|werkstätten|hotels?|schulen|banken|kommunen|träger|industrie|privatwirtschaft|dienst|mittelstand|dienstleister)n? (?:[A-Za-zÀ-ž]{2,14} ){0,3}zahl(?:t|en)(?![A-Za-zÀ-ž])/u;
/** "Dort werben Häuser mit 4.000 Euro." */
const OFFERED =
  /(?<![a-zß-ÿ])(?:werben|wirbt|lock(?:t|en)) (?:[a-zß-ÿ]{2,20} ){0,4}mit (?:[a-zß-ÿ]{2,10} ){0,2}(?=\d|€|chf|fr)/u;
/** "In der Lehre gibt es 900 Euro", "mit Erfahrung sind 3.000 Euro drin", where a level is named. */
const GIVES = /(?:(?:gibt|gab) es|geht es (?:[A-Za-zÀ-ž]{2,12} )?mit|winken|üblich|realistisch|drin)(?![A-Za-zÀ-ž])/u;
/** An amount for a time of work. */
const PER_TIME =
  /(?:€|euro|franken|chf)(?: brutto)? (?:(?:pro|je) (?:stunde|monat|jahr|tag)|im (?:monat|jahr)|in der stunde|die stunde|am tag)(?![A-Za-zÀ-ž])/u;
/** What findSalaries needs to hear where only the heading of the section speaks of pay. */
const PAY_LABEL = 'Gehalt: ';

/** How far from its amount on a statement of pay is read, in UTF-16 units. */
const PAY_REACH = 120;

/** Amounts in clauses about pay that the finder leaves out because no word beside them speaks of pay. */
export function unseenPay(
  { plain, sentences }: ReadingText,
  seen: readonly Found<Salary>[],
  country: Country,
): Found<Salary>[] {
  let at = 0;
  return sentences.flatMap(({ lower, start, line }) => {
    if (line.kind === 'heading' || !FIGURES.test(lower) || !PAY_WORDS.sign.test(lower)) return [];
    const isOnPay =
      line.topics.has('pay') ||
      PAY_WORDS.earns.test(lower) ||
      ((EMPLOYERS_PAY.test(lower) || OFFERED.test(lower)) && !PAY_WORDS.otherMoney.test(lower)) ||
      (GIVES.test(lower) && levelsIn(lower).length > 0);
    if (!isOnPay && !PER_TIME.test(lower)) return [];
    return amountsIn(lower).flatMap((amount) => {
      const from = start + amount.start;
      const clauseStart = Math.max(0, lower.lastIndexOf(',', amount.start));
      const clauseEnd = endOfClause(lower, amount.end);
      while ((seen[at]?.end ?? Number.POSITIVE_INFINITY) <= from) at += 1;
      const isSeen = (seen[at]?.start ?? Number.POSITIVE_INFINITY) < start + amount.end;
      if (isSeen || PAY_WORDS.otherMoney.test(lower.slice(clauseStart, clauseEnd).replace(PAY_WORDS.withExtra, '')))
        return [];
      const to = Math.min(start + clauseEnd, from + PAY_REACH);
      const [pay] = findSalaries(PAY_LABEL + plain.slice(from, to), { country });
      return pay === undefined ? [] : [moved(pay, from - PAY_LABEL.length)];
    });
  });
}

function moved(found: Found<Salary>, by: number): Found<Salary> {
  return { ...found, start: found.start + by, end: found.end + by };
}
