import type { Salary } from '../salary/salary.ts';
import { BARE_YEAR } from './bare-year.ts';
import { endOfClause } from './end-of-clause.ts';
import type { Found } from './found.ts';
import { PAY_WORDS } from './pay-words.ts';
import type { Sentence } from './reading-text.ts';

/** "(Jahresbrutto, 2024)". */
/** "(Tarif 2024, brutto/Monat)". */
const YEAR_FIRST = /^(?:19|20)\d{2}(?:, | [a-zß-ž(])/u;
/** A figure without a currency, and the noun of what it counts: "1.200 Mitglieder". */
const BARE_FIGURE =
  /^(?:(?:über|bis zu|bis|ab|unter|rund|etwa|zwischen|mehr als) )?[\d.,' -]{1,20}(?: ?(?:bis|und) [\d.,']{1,12})?$/u;
/** Verbs that alone make a bare figure pay. */
const IS_PAID = /bekomm|erhält|erhalten|vergüt|bezahl/u;
const COUNTED = /^ (?:[a-zß-ž]{3,20}e[nr]? )?[A-ZÀ-ÞĀ-Ž][a-zß-ž]/u;
const COUNTED_REACH = 40;
/** What something costs, and what comes on top of pay. */
const PRICE =
  /(?<![a-zß-ÿ])(?:(?:ge)?koste(?:t|te|ten|n)|zu buche|berechnet|in rechnung|ermäßigt|eintritt(?= ?:))(?![a-zß-ÿ])/u;
const ON_TOP =
  /(?<![a-zß-ÿ])(?:extra|zusätzlich|gesondert|separat) (?:vergütet|bezahlt|entschädigt|abgegolten)(?![a-zß-ÿ])/u;
/** Money that goes through one's hands: "der Werbeetat: 15.000 € im Jahr". */
const IN_HAND =
  /(?:streitwerte?n?|etats?|startkapital|umsätzen?|geringfügigkeitsgrenze|verdienstgrenze|freibetr[aä]g[A-Za-zÀ-ž]{0,2}|auftragswerte?n?)(?![A-Za-zÀ-ž])/u;
/** What is paid besides pay, and what pay already holds of it: "mit Zulagen". */
const EXTRA =
  /zulagen?|zuschläg|zuschlag|auslöse|spesen|verpflegung|mittagessen|trinkgeld|(?:urlaubs|weihnachts|kinder|kleider|büchergeld|schul)geld|sonderzahlung|prämien?(?![a-zß-ÿ])|(?:bereitschafts|dienst|fahrt|not)[a-zß-ÿ]{0,8}pauschalen?|bonus|boni|obendrauf|obendrein|(?<![a-zß-ÿ])(?:kommt|kommen) extra|(?<![a-zß-ÿ])(?:dazu k[oa]mm|komm(?:t|en) [^.;:?!]{0,60}(?:hinzu|dazu|drauf)(?![a-zß-ÿ]))/u;
/** "3.000 Euro und einen Zuschuss": what comes besides pay says nothing of it. */
const BESIDES = / (?:und|plus|sowie) (?:ein|eine|einen|das|die|den|etwas) .{0,200}/u;
/** "den Schein für 1.390 €": what a figure right behind costs. */
const FOR = /(?<![A-Za-zÀ-ž]|arbeite[nt] |arbeitest )für (?:rund |etwa |ca\. |knapp |gut )?$/u;
/** A piece of work that is paid for: "pro Hausbesuch", "je Auftrag". */
const PER_PIECE = /(?<![a-zß-ÿ])(?:pro|je) (?!stunde|monat|jahr|tag|woche|schicht|nacht|kopf|nach|quartal)[a-zß-ÿ]{4}/u;

/** Whether an amount that looks like pay is no year, no count, no price and no extra. */
export function isPay(
  { raw, start, end, value }: Found<Salary>,
  sentence: Sentence,
  from: number,
  plain: string,
): boolean {
  const { lower, line } = sentence;
  if (YEAR_FIRST.test(raw) && !PAY_WORDS.sign.test(raw.toLowerCase())) return false;
  if (BARE_FIGURE.test(raw)) {
    if (BARE_YEAR.test(raw) || COUNTED.test(plain.slice(end, end + COUNTED_REACH))) return false;
    const isOfTable = line.kind === 'row' && line.topics.has('pay');
    if (!isOfTable && !PAY_WORDS.sign.test(lower) && !PAY_WORDS.ofPay.test(lower) && !IS_PAID.test(lower)) return false;
  }
  if (ON_TOP.test(lower.slice(0, start - sentence.start))) return false;
  const before = lower.slice(from - sentence.start, start - sentence.start);
  const behind = lower.slice(end - sentence.start);
  const clauses = before + behind.slice(0, endOfClause(behind, 0)).replace(BESIDES, '');
  const apart = clauses.replace(PAY_WORDS.withExtra, '');
  if (value.inferred?.includes('unitText')) {
    if (PER_PIECE.test(lower) || isBehindCourse(before) || (FOR.test(before) && !PAY_WORDS.earns.test(lower)))
      return false;
    if (PAY_WORDS.otherMoney.test(apart) && !PAY_WORDS.ofPay.test(clauses) && !PAY_WORDS.earns.test(clauses))
      return false;
  }
  if (EXTRA.test(apart) && !PAY_WORDS.ofPay.test(clauses)) return false;
  if (IN_HAND.test(clauses) && !PAY_WORDS.ofPay.test(clauses) && !PAY_WORDS.earns.test(clauses)) return false;
  const clause = clauses.slice(Math.max(0, before.lastIndexOf(', '), before.lastIndexOf('; ')));
  if (PRICE.test(clause) && !PAY_WORDS.ofPay.test(clause))
    return PAY_WORDS.earns.test(clause) || PAY_WORDS.freelance.test(clause);
  return PAY_WORDS.earns.test(lower) || !PRICE.test(clauses);
}

/** "Grundlagen – 2 Monate, Abendkurs, 890 €": how long a course takes, as a piece of its own. */
const COURSE_PIECE =
  /(?:[-(|,] )(?:\d{1,2}|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|achtzehn) (?:wochen|wochenenden|monate?|tage|semester|jahre?)(?=,|\)| [-|])/u;

function isBehindCourse(before: string): boolean {
  const course = COURSE_PIECE.exec(before);
  const behind = course === null ? '' : before.slice(course.index + course[0].length);
  return course !== null && !PAY_WORDS.ofPay.test(behind) && !PAY_WORDS.earns.test(behind);
}
