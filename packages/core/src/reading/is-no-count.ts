/** Whether a count labels a row of pay by the size of firms, or invites to see so many posts. */
export function isNoCount(text: string, start: number, end: number): boolean {
  return isRowLabel(text, start, end) || isInvitation(text, start);
}

/** A line that asks to go on, with a count of what is to be seen there. */
const INVITES = /(?:^|\n)[»>→ ]{0,3}Jetzt [^\n]*$/u;
const INVITED = /^[^\n.]{0,60} (?:ansehen|anzeigen|entdecken|finden|durchsuchen)(?![A-Za-zÀ-ž])/u;
/** Units before a count in which words make it a size. */
const SIZE_REACH = 60;
const STATED_REACH = 70;
/** Longest label before the count of a size, in UTF-16 units. */
const SIZE_LABEL = 20;

/** An amount right behind it: "21-100 Mitarbeiter 2.760 €". */
const AMOUNT = /^:? (?:ca\. |rund |etwa )?(?:\d[\d.,']{0,9} ?(?:€|Euro|Franken|CHF)|(?:€|CHF|EUR) ?\d)/u;
const AMOUNT_REACH = 24;

/** "über 1.000 Mitarbeiter: 3.760 €", "51 bis 1.000 Mitarbeiter | 3.650 €". */
function isRowLabel(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + AMOUNT_REACH);
  if (AMOUNT.test(behind)) return true;
  return /^(?::| \||\t)/u.test(behind) && /(?:^|\n).{0,15}$/u.test(text.slice(Math.max(0, start - SIZE_LABEL), start));
}

/** "Jetzt 1.284 Stellen ansehen". */
function isInvitation(text: string, at: number): boolean {
  return INVITES.test(text.slice(Math.max(0, at - SIZE_REACH), at)) || INVITED.test(text.slice(at, at + STATED_REACH));
}
