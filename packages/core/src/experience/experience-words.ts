/** A word before "Erfahrung" in place of a figure. */
export interface ExperienceWordRow {
  /** On the lower-case text right before the noun. */
  readonly pattern: RegExp;
  readonly word: string;
  readonly example: string;
}

/** Words in place of a figure; the row that stands first wins. */
export const EXPERIENCE_WORD_ROWS: readonly ExperienceWordRow[] = [
  {
    pattern: /mehrj(?:ähr|\.)|(?:mehrere|einige|ein paar|several|a few) (?:jahre|years)|multiple years/,
    word: 'several',
    example: 'mehrjährige Erfahrung',
  },
  {
    pattern: /langj(?:ähr|\.)|jahrelang|(?:viele|many) (?:jahre|years)/,
    word: 'long',
    example: 'langjährige Erfahrung',
  },
  {
    pattern: /(?<![a-zäöüß])erste[nrsm]?(?![a-zäöüß])|first|initial|some/,
    word: 'first',
    example: 'erste Berufserfahrung',
  },
  {
    pattern:
      /fundiert|umfassend|umfangreich|tief|profund|breit|solid|extensive|nachweis|nachgewiesen|proven|ausgeprägt|ausgewiesen|strong|gute|viel|erheblich|weitreichend|significant/,
    word: 'solid',
    example: 'fundierte Erfahrung',
  },
  { pattern: /einschlägig|relevant/, word: 'relevant', example: 'einschlägige Berufserfahrung' },
];

/**
 * "Erfahrung" and its like. Practice counts only beside years or a word of many: "Arztpraxis" is a place, and every job
 * is a "Tätigkeit".
 */
export const EXPERIENCE_NOUN =
  /erfahrung(?:en)?(?!s[a-zäöüß]|gemäß)|routine(?= im umgang)|erfahren(?<=(?:du|sie) (?:bist|sind) (?:[a-zäöüß-]{2,12} ){0,3}(?:berufs)?erfahren)|(?:berufs)?erfahren(?=\s?:)|berufserfahren(?:er?)?(?=\s?[/(])|berufserfahren(?<=: berufserfahren)$|praxis-?er(?:probt|fahren)|praxis(?<=(?:^|[•,*(+/-]|(?:und|u\.|sowie|oder|mit)) ?praxis)(?= (?:als|mit|im (?!herz|zentrum|ort|haus|raum|stadt))[a-zäöüß ])|(?<practice>(?<!berufs|fahr)praxis(?![a-zäöüß])|tätigkeit(?![a-zäöüß])|routine|praxisluft|mitarbeit(?!er)|berufsausübung|berufsleben|gesellenzeit|verwendung|beschäftigung(?![a-zäöüß])|(?<!vor)dienstzeit|know-?how|background|laufbahn)|(?:berufs|fahr)praxis|berufspr(?:ax)?(?![a-zäöüß])|vorkenntnis(?:sen?)?|vorwissen|expertise|(?<![a-z])experience(?!d)(?: level(?=:)|(?! (?:design|manag|center|team|level)))/g;

/** "BE" where capitals marked it, "Erf.", "Exp." and "YoE" by what stands around them. */
export const SHORT_EXPERIENCE_NOUN =
  /BE|(?<![a-z])yoe(?=:)|erf\.(?:(?<=(?:[a-zäöüß]{4}-?|[gjklm]\. |on\. |jahren? |ohne |mit |keine |erste |gute |praktische |relevante )erf\.)|(?<![a-zäöüß]erf\.)(?=:| (?:im|in|mit|als|bei|nicht)(?![a-zäöüß])| (?:[nmi]\.|erw|wünsch|von v|vorausg|notw|nötig|zwing)))|(?<![a-z])exp(?![a-z])(?:(?=\.?:)|(?<=(?:years|yrs|work|prior|hands-on|relevant|professional|industry|practical) exp))/g;

/** The first part of a compound: "Führungs" of "Führungserfahrung". */
export const COMPOUND = /[a-zäöüß-]{1,24}$/;

/** Experience that is no worker's: customers', users', learners'. */
export const OTHER_EXPERIENCE =
  /(?:kunden|nutzer|lern|lebens|gäste|gast|patienten|marken|einkaufs|shopping|such|user|customer|candidate|employee|brand|digital|guest|buyer|patient|learning|gaming|client)[ -]?$/;
