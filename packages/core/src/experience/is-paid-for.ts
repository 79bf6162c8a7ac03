/** An amount of pay: "3.150 Euro", "€ 3.150,–", "CHF 5'500". */
const AMOUNT = String.raw`(?:(?:€|chf|eur) ?\d|\d[\d.,']{2,9}(?: ?(?:-|bis|und) ?\d[\d.,']{2,9})? ?(?:€|euro|chf|eur|k|t€)(?![a-zäöüß]))`;

/** A sign or word of pay, without which none needs looking for. */
const PAY_WORD = /€|euro|eur(?![a-zäöüß])|chf|\dk|gehalt|gehält|brutto/;

/** Verbs between somebody's experience and the pay that goes with it: "Mit einigen Jahren Praxis zahlen Betriebe 3.150 €". */
const PAYS_BEHIND = new RegExp(
  `^[^.;:!?\\d]{0,60} (?:verdien|erhäl|erhalt|bekomm|lieg|zahl|start|beginn|fang|plan|sind|werden|ist|gib)[a-zäöüß]{0,5} [^,;:!?\\d€]{0,40}${AMOUNT}`,
);
/** Pay that the clause names without an amount: "sind Jahresgehälter möglich". */
const PAY_BEHIND =
  /^[^.;:!?]{0,60} (?:verdien|erhäl|erhalt|bekomm)[a-z]{1,4} [^.;!?]{0,60}(?:brutto|gehalt)|^ (?:sind|ist|werden|wird) (?:[a-zäöüß]{2,12} ){0,2}(?:[a-zäöüß]{4,10})?geh[aä]lt/;
/** A row of a table of pay: "Mit Berufserfahrung | 2.400 €". */
const ROW_BEHIND = new RegExp(`^[a-zäöüß]{0,8} ?[|:\\t ] ?${AMOUNT}`);
const PAYS_BEFORE = /(?:verdien|erhäl|erhalt|bekomm)[a-z]{1,4} [^.;:!?]{0,60}$/;
const AMOUNT_BEHIND = new RegExp(`^[^;!?]{0,60}${AMOUNT}`);
/** "2.700 € bekommen …" */
const PAID_BEFORE = new RegExp(`${AMOUNT} (?:verdien|erhalt|bekomm)[a-z]{1,4} (?:[a-zäöüß]{2,12} ){0,2}$`);

/** Whether pay is said to go with experience (or beginners), by the lower-case words around: nobody is asked for then. */
export function isPaidFor(before: string, after: string): boolean {
  if (!PAY_WORD.test(before) && !PAY_WORD.test(after)) return false;
  return (
    PAYS_BEHIND.test(after) ||
    PAY_BEHIND.test(after) ||
    ROW_BEHIND.test(after) ||
    PAID_BEFORE.test(before) ||
    (PAYS_BEFORE.test(before) && AMOUNT_BEHIND.test(after))
  );
}
