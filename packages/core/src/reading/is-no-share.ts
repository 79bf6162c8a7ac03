import { BEFORE_FIGURE } from './figure-words.ts';

/** "15 Prozent mehr" compares, "27 Prozent Provision" is of money: no shares. */
const MORE =
  /^ (?:mehr|weniger|höher|niedriger|darüber|darunter|teurer|günstiger|billiger|über|unter|besser|schlechter|[A-Za-zÀ-ž]{0,14}(?:provision|rabatt|nachlass|skonto|zuschlag|zuschläge|aufschlag|zulage|auslastung|zins|zinsen|steuer|feuchte|alkohol)|lohn|gehalt|ausgeschrieben|einsteigen|teilzeit|homeoffice|arbeitszeit|pensum|gerechnet|vollzeit|förderfähig|förderbar|abziehen|abzug|abschlag|draufschlagen|obendrauf|gefördert|finanziert|zuschuss|ermäßigung|kostenübernahme|erstattung|eigenanteil|remote|wahrscheinlichkeit|im home-?office|von zu hause|mobil)(?![A-Za-zÀ-ž])/iu;
/** A full post, and no share: "Lohn bei 100 %", "brutto, 100 %". */
const FULL = /(?: bei|(?:lohn|gehalt|brutto|monat|jahr|pensum|angaben)[^.;!?\n]{0,20},) $/iu;
/** How far behind a share the word may reach that it is told by, in UTF-16 units. */
const MORE_REACH = 20;
/** Shares of working time and pay, and of a full post, count nobody. */
const NO_SHARE = [
  /(?:zulagen?|zuschläge?n?|aufschläge?n?)(?![A-Za-zÀ-ž])[^.;!?\n]{0,40}\($/iu,
  /(?:€|euro|franken|chf) bei (?:einem )?$|(?<![A-Za-zÀ-ž])(?:stelle|anstellung) (?:zu|mit|von) $|(?:arbeitszeit|vollzeit|lohn) bei $/iu,
  /(?<![A-Za-zÀ-ž])arbeitet? (?:[a-zß-ž]{2,12} ){0,3}$/iu,
  /(?:(?:pensum|pensen|beschäftigungsgrad)[^.;!?\n]{0,50}|teilzeit,[^.;!?\n%]{0,25} |(?:variable[nrs]?|flexible[nrs]?) [^.;!?\n]{0,40})$/iu,
  /(?:bonus|boni|zulage|zuschlag|zuschläge|homeoffice|rabatt|teilzeit(?![A-Za-zÀ-ž]))[A-Za-zÀ-ž]{0,2}:? (?:[A-Za-zÀ-ž]{2,12} ){0,3}(?:von |bis zu |zwischen )?(?:\d{1,3} ?(?:%|Prozent)? ?(?:-|bis|und) ?)?$/iu,
];
/** What is measured in percent, and what one must reach to pass. */
const MEASURED =
  /(?:feuchte|feuchtigkeit|alkoholgehalt|steuersatz|zinssatz|mehrwertsteuer|umsatzsteuer|auslastung|marge|steigung|gefälle|konzentration|zum bestehen|besteht,? wer|zuschuss|prämien?|bonus|boni|förderung|arbeitgeber)(?![A-Za-zÀ-ž])[^.;!?\n]{0,40}$|(?:zuschlag|zuschläge|zulage|aufschlag|aufpreis|rabatt|provision|courtage|skonto)[^.;!?\n]{0,30} (?:beträgt|betragen|liegt bei|liegen bei|von) (?:[a-zß-ž]{3,10} ){0,2}$/iu;
/** Paid so much: "25 % verdienen weniger als 2.900 €". */
const PAID_SO = /^ [^.;!?\n\d]{0,20}verdien[^.;!?\n\d]{0,30}\d/iu;
/** Working so much: "Viele arbeiten hier 60 Prozent." */
const WORKING = /(?<![A-Za-zÀ-ž])(?:arbeiten|ich habe|wir haben|sie hat|er hat) (?:[a-zß-ž]{2,12} ){0,2}$/iu;
const CLAUSE_ENDS = /^(?:[.,;)!]|$|\n)/u;
/** How much of it an occupation is something: "Zu 90 Prozent ist der Beruf Handwerk". */
const TO_A_DEGREE =
  /^ (?:ist|besteht|sind) (?:der|die|das|mein|meine|unser|unsere) (?:beruf|job|arbeit|alltag|tätigkeit)(?![A-Za-zÀ-ž])/iu;
/** Shares of money and time. */
const OF_MONEY =
  /^ (?:des|der|vom|von der|(?:sein|ihr|mein|dein|unser)e[rs]) (?:[A-ZÀ-ÞĀ-Ž]?[A-Za-zÀ-ž]{0,25}(?:umsatz(?:es)?|preis(?:es)?|gehalts?|gehaltes|lohne?s|honorars?|bruttos?|nettos?|zeit|kosten|einnahmen|bemessungsgrundlage|gebühr(?:en)?|punkte|arbeit|tages|woche|jobs|alltags))(?![A-Za-zÀ-ž])/iu;
/** What is told apart or has grown by a share: "um rund 9 Prozent". */
const DIFFERENCE = new RegExp(
  String.raw`(?<![A-Za-zÀ-ž])um (?:bis zu )?${BEFORE_FIGURE}$|(?:unterschied|differenz|lücke|abstand|plus|minus) (?:[A-Za-zÀ-ž]{2,12} ){0,5}$|(?<![A-Za-zÀ-ž])(?:gegenüber|verglichen mit|im vergleich)(?![A-Za-zÀ-ž])[^.;!?\n]{0,40}(?:fehlen|sind|liegt|liegen|beträgt) ${BEFORE_FIGURE}$`,
  'iu',
);

/** Whether a figure in percent is one of money, of time or of a difference. */
export function isNoShare(lead: string, figures: string, behind: string): boolean {
  return (
    NO_SHARE.some((words) => words.test(lead)) ||
    DIFFERENCE.test(lead) ||
    MEASURED.test(lead) ||
    TO_A_DEGREE.test(behind) ||
    PAID_SO.test(behind) ||
    (WORKING.test(lead) && CLAUSE_ENDS.test(behind)) ||
    (figures === '100' && FULL.test(lead)) ||
    MORE.test(behind.slice(0, MORE_REACH)) ||
    OF_MONEY.test(behind)
  );
}
