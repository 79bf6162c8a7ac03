import { BEFORE_FIGURE } from './figure-words.ts';

/** "15 Prozent mehr" compares, "27 Prozent Provision" is of money: no shares. */
const MORE =
  /^ (?:mehr|weniger|höher|niedriger|darüber|darunter|teurer|günstiger|billiger|über|unter|besser|schlechter|\p{L}{0,14}(?:provision|rabatt|nachlass|skonto|zuschlag|zuschläge|aufschlag|zulage|auslastung|zins|zinsen|steuer|feuchte|alkohol)|lohn|gehalt|ausgeschrieben|einsteigen|teilzeit|homeoffice|arbeitszeit|pensum|gerechnet|vollzeit|förderfähig|gefördert|finanziert|zuschuss|ermäßigung|kostenübernahme|erstattung|eigenanteil|remote|wahrscheinlichkeit|im home-?office|von zu hause|mobil)(?!\p{L})/iu;
/** A full post, and no share: "Lohn bei 100 %", "brutto, 100 %". */
const FULL = /(?: bei|(?:lohn|gehalt|brutto|monat|jahr|pensum|angaben)[^.;!?\n]{0,20},) $/iu;
/** How far behind a share the word may reach that it is told by, in UTF-16 units. */
const MORE_REACH = 20;
/** Shares of working time and pay, and of a full post, count nobody. */
const NO_SHARE = [
  /(?:zulagen?|zuschläge?n?|aufschläge?n?)(?!\p{L})[^.;!?\n]{0,40}\($/iu,
  /(?:€|euro|franken|chf) bei (?:einem )?$|(?<!\p{L})(?:stelle|anstellung) (?:zu|mit|von) $|(?:arbeitszeit|vollzeit|lohn) bei $/iu,
  /(?<!\p{L})arbeitet? (?:\p{Ll}{2,12} ){0,3}$/iu,
  /(?:(?:pensum|pensen|beschäftigungsgrad)[^.;!?\n]{0,50}|teilzeit,[^.;!?\n%]{0,25} |(?:variable[nrs]?|flexible[nrs]?) [^.;!?\n]{0,40})$/iu,
  /(?:bonus|boni|zulage|zuschlag|zuschläge|homeoffice|rabatt|teilzeit(?!\p{L}))\p{L}{0,2}:? (?:\p{L}{2,12} ){0,3}(?:von |bis zu |zwischen )?(?:\d{1,3} ?(?:%|Prozent)? ?(?:-|bis|und) ?)?$/iu,
];
/** What is measured in percent, and what one must reach to pass. */
const MEASURED =
  /(?:feuchte|feuchtigkeit|alkoholgehalt|steuersatz|zinssatz|mehrwertsteuer|umsatzsteuer|auslastung|marge|steigung|gefälle|konzentration|zum bestehen|besteht,? wer|zuschuss|prämie|förderung|arbeitgeber)(?!\p{L})[^.;!?\n]{0,40}$/iu;
/** How much of it an occupation is something: "Zu 90 Prozent ist der Beruf Handwerk". */
const TO_A_DEGREE =
  /^ (?:ist|besteht|sind) (?:der|die|das|mein|meine|unser|unsere) (?:beruf|job|arbeit|alltag|tätigkeit)(?!\p{L})/iu;
/** Shares of money and time. */
const OF_MONEY =
  /^ (?:des|der|vom|von der|(?:sein|ihr|mein|dein|unser)e[rs]) (?:\p{Lu}?\p{L}{0,25}(?:umsatz(?:es)?|preis(?:es)?|gehalts?|gehaltes|lohne?s|honorars?|bruttos?|nettos?|zeit|kosten|einnahmen|bemessungsgrundlage|gebühr(?:en)?|punkte|arbeit|tages|woche|jobs|alltags))(?!\p{L})/iu;
/** What is told apart or has grown by a share: "um rund 9 Prozent". */
const DIFFERENCE = new RegExp(
  String.raw`(?<!\p{L})um (?:bis zu )?${BEFORE_FIGURE}$|(?:unterschied|differenz|lücke|abstand|plus|minus) (?:\p{L}{2,12} ){0,3}$`,
  'iu',
);

/** Whether a figure in percent is one of money, of time or of a difference. */
export function isNoShare(lead: string, figures: string, behind: string): boolean {
  return (
    NO_SHARE.some((words) => words.test(lead)) ||
    DIFFERENCE.test(lead) ||
    MEASURED.test(lead) ||
    TO_A_DEGREE.test(behind) ||
    (figures === '100' && FULL.test(lead)) ||
    MORE.test(behind.slice(0, MORE_REACH)) ||
    OF_MONEY.test(behind)
  );
}
