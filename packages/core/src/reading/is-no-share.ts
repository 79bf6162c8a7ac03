import { BEFORE_FIGURE } from './figure-words.ts';
import { PAID_SO } from './paid-so.ts';

/** A way in which a figure in percent is none of people or businesses, by lower-case words around it. */
interface NoShareRow {
  /** The words before the figure, which end there. */
  readonly before?: RegExp;
  /** The words behind the sign. */
  readonly behind?: RegExp;
  readonly example: string;
}

/** Figures of money, time, difference and degree, which count nobody. */
const NO_SHARE: readonly NoShareRow[] = [
  {
    behind:
      /^ (?:mehr|weniger|höher|niedriger|darüber|darunter|teurer|günstiger|billiger|über|unter|besser|schlechter)(?![a-zß-ž])/u,
    example: 'Die Mieten sind 15 Prozent höher.',
  },
  {
    behind:
      /^ [a-zß-ž]{0,14}(?:provision|rabatt|nachlass|skonto|bonus|zuschlag|zuschläge|aufschlag|zulage|geld|zins|zinsen|steuer|zuschuss|ermäßigung|kostenübernahme|erstattung|eigenanteil|abzug|abschlag|ersparnis)(?![a-zß-ž])/u,
    example: 'Dafür zahlt man 27 Prozent Provision.',
  },
  {
    behind:
      /^ (?:kostenfrei|kostenlos|auf (?:unsere|alle|eigene)|im shop|auslastung|luftfeuchte|alkohol|wahrscheinlichkeit|lohn|gehalt|netto|brutto|variabel|fix|reise[a-zß-ž]{0,12})(?![a-zß-ž])/u,
    example: 'Das trifft mit 30 Prozent Wahrscheinlichkeit ein.',
  },
  {
    behind:
      /^ (?:[a-zß-ž]{2,12} ){0,2}(?:förderfähig|förderbar|gefördert|finanziert|bezuschusst|erlassen|erstattet|übernommen|abziehen|abgezogen|draufschlagen|obendrauf|gerechnet|angerechnet|ausgeschrieben|einsteigen)(?![a-zß-ž])/u,
    example: 'Der Kurs ist 100 % förderfähig.',
  },
  {
    behind:
      /^(?:ige|-(?:stelle|pensum|job))|^ (?:stelle|stellenumfang|position|pensum|teilzeit|vollzeit|arbeitszeit|homeoffice|remote|mobil|im home-?office|von zu hause)(?![a-zß-ž])/u,
    example: 'Gesucht ist jemand für 80 % Teilzeit.',
  },
  {
    behind:
      /^ (?:des|der|vom|von der|einer|eines|an der|auf den|auf die|auf das|(?:sein|ihr|mein|dein|unser)e[rs]) (?:[a-zß-ž]{3,20}e[nr] )?[a-zß-ž]{0,25}(?:umsatz(?:es)?|preis(?:es)?|gehalts?|gehaltes|entgelts?|entgeltes|geldes|beitrags|beiträge|lohne?s|lohnsumme|differenz|honorars?|bruttos?|nettos?|zeit|zeitstelle|kosten|kasse|einnahmen|bemessungsgrundlage|gebühr(?:en)?|punkte|arbeit|tages|woche|jobs|alltags)(?![a-zß-ž])/u,
    example: 'Etwa 30 Prozent meiner Arbeit ist Papierkram.',
  },
  {
    behind:
      /^ (?:ist|besteht|sind) (?:der|die|das|mein|meine|unser|unsere) (?:beruf|job|arbeit|alltag|tätigkeit)(?![a-zß-ž])/u,
    example: 'Zu 90 Prozent ist der Beruf Handwerk.',
  },
  { behind: PAID_SO, example: '25 % verdienen weniger als 2.900 €.' },
  {
    behind: /^,? (?:oder|höchstens|mindestens|maximal|plus|und einmalig) [\d.']{1,10} ?(?:€|euro|franken|chf)/u,
    example: 'Man bekommt bis zu 80 Prozent, höchstens 2.500 Euro.',
  },
  { before: /(?:zzgl\.|zuzüglich|[+±]) ?$/u, example: 'Dazu gibt es Geld und zuzüglich 25 % am Sonntag.' },
  {
    before: /(?:kosten|gebühr(?:en)?|beiträge|beitrag|honorar)[^.;!?\n]{0,20} bis zu $/u,
    example: 'Das Land trägt die Kurskosten bis zu 80 Prozent.',
  },
  {
    before: /(?:zulagen?|zuschläge?n?|aufschläge?n?)(?![a-zß-ž])[^.;!?\n]{0,40}[(,] ?(?:[a-zß-ž]{3,20} )?$/u,
    example: 'Zuschläge für Nacht (25 %) und Sonntag (50 %)',
  },
  {
    before:
      /(?:€|euro|franken|chf) bei (?:einem )?$|(?<![a-zß-ž])(?:stelle|anstellung) (?:zu|mit|von) $|(?:arbeitszeit|vollzeit|lohn) bei $|(?:teilzeit|stelle) \($/u,
    example: 'Der Lohn bei 100 Prozent ist gut.',
  },
  { before: /(?<![a-zß-ž])arbeitet? (?:[a-zß-ž]{2,12} ){0,3}$/u, example: 'Sie arbeitet aber 70 Prozent.' },
  {
    before: /(?<![a-zß-ž])(?:arbeiten|ich habe|wir haben|sie hat|er hat) (?:[a-zß-ž]{2,12} ){0,2}$/u,
    behind: /^(?:[.,;)!]|$|\n)/u,
    example: 'Viele arbeiten hier 60 Prozent.',
  },
  {
    before:
      /(?:(?:pensum|pensen|beschäftigungsgrad|umfang|arbeitsumfang)[^.;!?\n]{0,50}|teilzeit,[^.;!?\n%]{0,25} |(?:variable[nrs]?|flexible[nrs]?) [^.;!?\n]{0,40})$/u,
    example: 'Das Pensum liegt meist bei 80 bis 100 Prozent.',
  },
  {
    before:
      /(?:bonus|boni|zulage|zuschlag|zuschläge|provision|homeoffice(?:-anteil)?|remote-anteil|reise(?:anteil|tätigkeit|bereitschaft)|rabatt[a-zß-ž]{0,8}|teilzeit(?![a-zß-ž]))[a-zß-ž]{0,2}:? (?:[a-zß-ž.]{2,12} ){0,3}(?:von |bis zu |zwischen )?(?:\d{1,3} ?(?:%|prozent)? ?(?:-|bis|und) ?)?$/u,
    example: 'Bonus: 10-20 %',
  },
  {
    before:
      /(?:feuchte|feuchtigkeit|alkoholgehalt|steuersatz|zinssatz|beitragssatz|zusatzbeitrag|mehrwertsteuer|umsatzsteuer|auslastung|exportquote|marge|steigung|gefälle|konzentration|zum bestehen|besteht,? wer|zuschuss|prämien?|bonus|boni|förderung|arbeitgeber|krankengeld|kurzarbeitergeld|urlaubsgeld|weihnachtsgeld|sonderzahlung|leistungsentgelt|gehaltserhöhung(?:en)?|tarifabschluss)(?![a-zß-ž])[^.;!?\n]{0,40}$/u,
    example: 'Der Zuschuss deckt bis zu 75 Prozent der Gebühr.',
  },
  {
    before:
      /(?:zuschlag|zuschläge|zulage|aufschlag|aufpreis|rabatt|provision|courtage|skonto)[^.;!?\n]{0,30} (?:beträgt|betragen|liegt bei|liegen bei|von) (?:[a-zß-ž]{3,10} ){0,2}$/u,
    example: 'Der Zuschlag für die Nacht beträgt 25 Prozent.',
  },
  {
    before: new RegExp(
      String.raw`(?<![a-zß-ž])(?:übernimmt|übernehmen|erlässt|erstattet|bezuschusst|finanziert|fördert|zahlt|trägt|spart|bietet|verlangt) (?:[a-zß-ž]{2,12} ){0,2}(?:bis zu )?${BEFORE_FIGURE}$`,
      'u',
    ),
    behind: /^(?:[.,;)!]|$|\n| (?:der|des|davon|dazu|vom|von))/u,
    example: 'Der Staat übernimmt bis zu 70 %.',
  },
  {
    before: new RegExp(
      String.raw`(?<![a-zß-ž])um (?:bis zu )?${BEFORE_FIGURE}$|(?:unterschied|differenz|lücke|abstand|plus|minus) (?:[a-zß-ž]{2,12} ){0,5}$`,
      'u',
    ),
    example: 'Die Zahl stieg um rund 9 Prozent.',
  },
  {
    before: new RegExp(
      String.raw`(?<![a-zß-ž])(?:gegenüber|verglichen mit|im vergleich)(?![a-zß-ž])[^.;!?\n]{0,40}(?:fehlen|sind|liegt|liegen|beträgt) ${BEFORE_FIGURE}$`,
      'u',
    ),
    example: 'Gegenüber Zürich fehlen gut zehn Prozent.',
  },
];
/** A full post, and no share: "Lohn bei 100 %", "brutto, 100 %". */
const FULL =
  /(?: bei|(?:lohn|gehalt|brutto|monat|jahr|pensum|angaben)[^.;!?\n]{0,20},|(?:€|franken|chf)[^.;!?\n]{0,20} \() ?$/u;

/** "80-100 %": how much of a full post. */
const UP_TO_FULL = /\d ?(?:-|bis) ?100$/u;

/** Whether a figure in percent is one of money, of time, of a difference or of a degree. */
export function isNoShare(lead: string, figures: string, behind: string): boolean {
  const before = lead.toLowerCase();
  const after = behind.toLowerCase();
  return (
    (figures === '100' && FULL.test(before)) ||
    UP_TO_FULL.test(figures) ||
    NO_SHARE.some((row) => (row.before?.test(before) ?? true) && (row.behind?.test(after) ?? true))
  );
}
