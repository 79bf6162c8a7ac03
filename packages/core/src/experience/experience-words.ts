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
    pattern: /mehrj(?:ährig|\.)|(?:mehrere|einige|ein paar|several|a few) (?:jahre|years)|multiple years/,
    word: 'several',
    example: 'mehrjährige Erfahrung',
  },
  {
    pattern: /langj(?:ährig|\.)|jahrelang|(?:viele|many) (?:jahre|years)/,
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
  /erfahrung(?:en)?(?!s?(?:austausch|bericht|schatz|wert|gemäß|stufe|level|grad))|routine(?= im umgang)|erfahren(?<=(?:du|sie) (?:bist|sind) (?:[a-zäöüß-]{2,12} ){0,3}(?:berufs)?erfahren)|praxis-?er(?:probt|fahren)|(?<practice>(?<!berufs|fahr)praxis(?![a-zäöüß])|tätigkeit(?![a-zäöüß])|routine|gesellen(?:zeit|jahre)|dienstzeit|know-?how)|(?:berufs|fahr)praxis|vorkenntnis(?:sen?)?|vorwissen|expertise|(?<![a-z])experience(?: level(?=:)|(?! (?:design|manag|center|team|level)))/g;

/** "BE", "Erf.", "Exp." and "YoE" by what stands around them: "will be" is none. */
export const SHORT_EXPERIENCE_NOUN =
  /(?<![a-zäöüß])be(?![a-zäöüß])(?:(?=:)|(?<=(?:\d ?(?:j|mon)\.?|(?<![a-zäöüß])o\.|ohne|keine|jahren?|jährige[nr]?|(?:hrj|ngj|nschl)\.) be)|(?<!(?:[a-zäöüß]|(?<![a-zäöüß])[a-z][a-z\d]?,) be)(?= (?:als|im|in|mit|mind|bei|erw|erf|wünsch|von|zwing|nicht|kein|voraus)))|(?<![a-z])yoe(?=:)|erf\.(?:(?<=(?:[a-zäöüß]{4}-?|[gjn]\. |jahren? |ohne |mit |keine )erf\.)|(?<![a-zäöüß]erf\.)(?=:| (?:im|in|mit|als|bei|nicht)(?![a-zäöüß])))|(?<![a-z])exp(?![a-z])(?:(?=\.?:)|(?<=(?:years|yrs|work|prior|hands-on) exp))/g;

/** The first part of a compound: "Führungs" of "Führungserfahrung". */
export const COMPOUND = /[a-zäöüß-]{1,24}$/;

/** Experience that is no worker's: customers', users', learners'. */
export const OTHER_EXPERIENCE =
  /(?:kunden|nutzer|lern|lebens|gäste|gast|patienten|marken|einkaufs|shopping|such|user|customer|candidate|employee|brand|digital|guest|buyer|patient|learning|gaming|client)[ -]?$/;

/** What stands before experience that pay or a grade goes by. */
export const GOES_BY_EXPERIENCE =
  /(?:je nach|entsprechend(?!e)|abhängig|gemäß|anerkenn|anrechn|berücksichtig|basierend|depend|based on|commensurate|according to|in line with|orientiert sich an|hängt von|bemisst sich|(?:gehalt|vergütung|bezahlung|lohn|verdienst|stufung|gruppierung) (?:\S{3,9} ){0,2}nach|nach qualifikation|nach leistung)[a-z]{0,6}(?:\s\S{1,20}){0,5}\s$|(?:im|ab dem|nach dem|pro) (?:\S{3,12} )?jahr (?:der |deiner |ihrer )?$|(?:^|\s)nach (?:\d{1,2}|[a-zäöü]{3,8}) (?:jahr|monat)en $/;

/** Beginners and career changers. */
export const BEGINNER =
  /(?:(?<changer>quer-?einst|seiteneinst|career chang|lateral)|(?:berufs|neu|wieder)-?(?:einst(?:eig|ieg)|anfäng|starter)|neuling|(?:fresh|recent|new) grad|(?:direkt|frisch) (?:aus|von) (?:der|deiner|dem) (?:ausbildung|lehre|schule|uni|fh|studium|hochschule)|(?:auch|gerne?|ideal|perfe[ck]t|geeignet|passend|job|stelle|suitable|open) (?:(?:als|für|an|for|to) )?(?:einsteiger|absolvent|anfänger|beginner|ungelernt|(?:fach|berufs|branchen)fremd))[a-zäöüß]{0,20}/g;

/** Words for beginners that have to be welcomed: "für Absolventen geeignet". */
export const WELCOME_BEGINNER =
  /(?<![a-zäöüß])(?:einsteiger|anfänger|entry[- ]level|young professional|absolvent|graduate|ungelernt|anlernkr|(?:fach|berufs|branchen)fremd)[a-zäöüß]{0,20}(?=[^.]{0,40}(?:willkommen|geeignet|welcome|gern|möglich|chance))/g;
