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
  /erfahrung(?:en)?(?!s[a-zäöüß]|gemäß)|routine(?= im umgang)|erfahren(?<=(?:du|sie) (?:bist|sind) (?:[a-zäöüß-]{2,12} ){0,3}(?:berufs)?erfahren)|(?:berufs)?erfahren(?=\s?:)|berufserfahren(?:er?)?(?= \()|praxis-?er(?:probt|fahren)|praxis(?<=(?:^|[•,*(+/-]|(?:und|u\.|sowie|oder|mit)) ?praxis)(?= (?:als|mit|im (?!herz|zentrum|ort|haus|raum|stadt))[a-zäöüß ])|(?<practice>(?<!berufs|fahr)praxis(?![a-zäöüß])|tätigkeit(?![a-zäöüß])|routine|praxisluft|mitarbeit(?!er)|berufsausübung|berufsleben|gesellenzeit|verwendung|beschäftigung(?![a-zäöüß])|(?<!vor)dienstzeit|know-?how|background|laufbahn)|(?:berufs|fahr)praxis|berufspr(?:ax)?(?![a-zäöüß])|vorkenntnis(?:sen?)?|vorwissen|expertise|(?<![a-z])experience(?!d)(?: level(?=:)|(?! (?:design|manag|center|team|level)))/g;

/** "BE" where capitals marked it, "Erf.", "Exp." and "YoE" by what stands around them. */
export const SHORT_EXPERIENCE_NOUN =
  /BE|(?<![a-z])yoe(?=:)|erf\.(?:(?<=(?:[a-zäöüß]{4}-?|[gjklm]\. |on\. |jahren? |ohne |mit |keine |erste |gute |praktische |relevante )erf\.)|(?<![a-zäöüß]erf\.)(?=:| (?:im|in|mit|als|bei|nicht)(?![a-zäöüß])| (?:n\.|erw|wünsch|von v|vorausg|notw|nötig|zwing)))|(?<![a-z])exp(?![a-z])(?:(?=\.?:)|(?<=(?:years|yrs|work|prior|hands-on|relevant|professional|industry|practical) exp))/g;

/** The first part of a compound: "Führungs" of "Führungserfahrung". */
export const COMPOUND = /[a-zäöüß-]{1,24}$/;

/** Experience that is no worker's: customers', users', learners'. */
export const OTHER_EXPERIENCE =
  /(?:kunden|nutzer|lern|lebens|gäste|gast|patienten|marken|einkaufs|shopping|such|user|customer|candidate|employee|brand|digital|guest|buyer|patient|learning|gaming|client)[ -]?$/;

/** Parts of words for beginners, one of which stands in whatever {@link BEGINNER} and {@link WELCOME_BEGINNER} find. */
export const BEGINNER_WORD =
  /einst|anfäng|anfang|querwechs|quer-wechs|career|lateral|starter|rückkehr|neuling|newcomer|grad|direkt|frisch|gerade|profi|experte|meister|start|neu |new |entry|junior|erst |noch n|absolv|beginner|young prof|abgäng|abbrech|ungelernt|anlern|fremd|ohne |keine /;

/** Whoever has no experience of the work: a word for them says that they may come. */
export const BEGINNER =
  /(?:(?<changer>quer-?(?:einst|wechsl)|seiteneinst|career chang|lateral)|(?:berufs|neu|wieder)-?(?:einst(?:eig|ieg)|anfäng|starter|rückkehr)|neuling|(?:fresh|recent|new) grad|(?:direkt|frisch) (?:aus|von) (?:der|deiner|dem|ihrer) (?:ausbildung|lehre|schule|uni|fh|studium|hochschule)|frisch (?:gebacken|ausgelernt|examiniert)|gerade (?:[a-zäöüß:*]{2,16} ){0,4}(?:abgeschlossen|beendet|fertig|ausgelernt)|(?<!vor)wieder (?:in den (?:beruf|job) )?einsteig|(?:ohne|keine) (?:besonderen? |speziellen? |vertieften? )?(?:fach|branchen|spezial)-?(?=kenntnis|wissen)|kein (?:profi|experte|meister)(?= sein)|just start(?=ing|ed)|(?<![a-zäöüß])(?:neu|new) (?:in der|in dieser|im|in|to the|to) (?=branche|job|beruf|fach|thema|metier|industry|field|role)|(?:einst(?:eig|ieg)|anfäng|entry|junior)(?<=(?:level|niveau|stufe): ?(?:einst[ei]{2}g|anfäng|entry|junior))|(?:gerade )?erst (?:anfäng|anfang|start|beginn)|noch (?:nie|nicht)(?= (?:[a-zäöüß-]{2,20} ){1,6}(?:gearbeitet|gestanden|gemacht|gesammelt)))[a-zäöüß]{0,20}/g;

/** Words for beginners that count where they are welcomed before or behind: graduates are asked for, too. */
export const WELCOME_BEGINNER =
  /(?<!quer-?|seiten-?|berufs-?|wieder-?|neu-?)(?:einsteiger|anfänger|newcomer|entry[- ]level|young professional|absolvent|graduate|beginner|(?:studien|schul)ab(?:gäng|brech)|ungelernt|anlernkr|(?:fach|berufs|branchen)fremd)[a-zäöüß]{0,20}/g;

/** What welcomes them. */
export const WELCOME = {
  before:
    /(?<![a-zäöüß])(?:(?:auch|gerne?|ideal|perfe[ck]t|great|geeignet|passend|für|job|stelle|suitable|suits|open) (?:[a-zäöüß:*/]{2,25} ){0,3}|(?:ob|egal|sowohl) (?:[a-zäöüß:*/]{2,25},? ){0,6}|(?:profi|hase|erfahrener?|berufserfahrener?) oder )$/,
  after:
    /^[^.]{0,40}(?:willkommen|geeignet|welcome|gern|möglich|chance|richtig|bewerb|apply|encouraged|kein problem|(?:[a-z:*()/]{0,8} )?oder (?:profi|erfahren|berufserfahren|alter hase|könner|senior))/,
};

/** Who is told that it is not for them, and whose pay it is. */
export const NOT_FOR_BEGINNERS = {
  before:
    /(?:keine|nicht (?:für|als)|(?:gehalt|verdien|vergüt|lohn|betreu|anleit|einarbeit)[a-zäöüß]{0,6} (?:[a-zäöüß]{2,10} ){0,2})\s?$/,
  after:
    /^[^.,;:!?]{0,50}(?:(?:leider|derzeit|aktuell) (?:nicht|keine)|nicht (?:berücksichtig|geeignet|möglich|in frage))/,
};

/** Somebody experienced: "Erfahrener Koch gesucht". A firm's own people are experienced as well: "ein erfahrenes Team". */
export const EXPERIENCED =
  /(?<![a-zäöüß])(?:berufs)?(?:erfahren(?:e[nrs]?)?|experienced)(?:[/:*(]{1,2}-?[nrs]\)?)?(?= (?!teams?(?![a-zäöüß])|kolleg|mitarbeit|mentor|trainer|ausbild|coach|partner|dienstleist|unternehmen|hand|hände|colleague|company)[a-zäöüß])/g;

/** What stands before somebody experienced who is asked for. */
export const ASKS_FOR_SOMEBODY =
  /(?:^[^a-zäöüß]{0,4}|(?:such(?:en|t)|gesucht:?|gesucht wird|bist|sind sie|sie sind|als|are|for|as) (?:(?:einen?|eine[nr]?|an?|the) )?)(?:[a-zäöüß]{3,20}, )?$/;
/** Somebody experienced is one of two: "egal ob Anfänger oder erfahrener Profi". */
export const WHOEVER = /(?:ob|whether|egal) [^.;:!?]{0,30}$|(?:as well as|wie auch|sowie|oder|and|or|und) $/;

/** Work done before, without its length: "Wenn du schon mal in der Gastro gearbeitet hast". */
export const WORKED_BEFORE =
  /(?<![a-zäöüß])(?:schon|bereits|vorher|zuvor)(?: ein)?(?: ?mal)? (?:[a-zäöüß-]{2,20} ){0,6}gearbeitet(?![a-zäöüß])|(?:have|has|'ve) (?:already |previously )?worked (?:as|in|with)(?![a-z])/g;
