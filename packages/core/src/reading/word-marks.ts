import { remembered } from './remembered.ts';
import { verbFormOf } from './verb-forms.ts';

/** What a reader looks for in a sentence, told by a single word; without such a word the sentence need not be read. */
const MARK_ROWS = {
  /** People who change over into the occupation. */
  entry:
    /steiger|steigen|steigt|umgestiegen|^quer$|^fach$|sprung|schritt|sattel|verkürzen|umwege|anderen|klasse|jahrgang|kurs/u,
  /** Fields within the occupation. */
  field:
    /spezial|know-how|schwerpunkt|fachrichtung|vertief|nische|festlegen|konzentrier|verleg|beschränk|fokussier|kümmer|arbeiten|wahl|unterscheide|unterschieden/u,
  /** Names of products beside them. */
  product:
    /software|programm|digital|system|tool|werkzeug|^app$|geplant|gezeichnet|gebucht|ausgewertet|läuft|laufen|nutz|verwende|planen|arbeite|bedien|bildschirm|rechner|übermittlung|heißt/u,
  /** What lies ahead of people and behind them. */
  outlook:
    /danach|später|zuerst|zunächst|winken|locken|aufst|aufgestiegen|nächste|erste|zweite|mögliche|möglich|weiter|befördert|karriereleiter|aufstiegsleiter|ziele|offen|vorher|zuvor|früher|beginn|fängt|fangen|start|steigt|warten|^oben$|landen|einsteigen|anfangen|angefangen|starten|kommen/u,
  /** Places and their markets: see find-region-statements.ts. */
  region:
    /^(?:hier|dort|ort|region|stadt|gegend|umland|norden|süden|osten|westen|rund|hierzulande|berlin|hamburg|bremen|hessen)$|deutsch|bayern|baden|nordrhein|sachsen|thüringen|brandenburg|schleswig|rheinland|saarland|mecklenburg|tirol|vorarlberg|steiermark|kärnten|zahlt|zahlen|markt|landschaft|nachfrage|chancen|konkurrenz|wettbewerb|gehälter|löhne|niveau|tarif|bandbreite|mangel|mieten|kosten|boom|druck|standort|wege$|pendler|arbeitsplätze|raum$|speckgürtel|maßstäbe|einzugsgebiet|auftrag|umfeld|pendel|wander|bezahlt|verdien|^(?:münchen|köln|frankfurt|stuttgart|düsseldorf|leipzig|dresden|hannover|nürnberg|wien|graz|linz|salzburg|zürich|bern|basel|genf|luzern)$|ruhrgebiet|rhein|schweiz|österreich|franken|schwaben|westfalen/u,
  /** Infinitives with "zu". */
  duty: /^zu$|zu\p{L}{2,20}(?:en|ern|eln)$/u,
  /** Courses, and papers that they give. */
  training:
    /bildung|schulung|lehrgang|lehrgäng|seminar|workshop|zertifi|kurs|boot-?camp|training|meister|techniker|wirt(?:in)?$|urlaub|gutschein/u,
  /** What a paragraph goes on about: see reading-text.ts. */
  lead: /alltag|arbeitstag|tagesablauf|tagesgeschäft|aufgaben$|^tätigkeiten$|^arbeiten$|^arbeitgeber$|^angestellt$|^beschäftigt$|^eingestellt$|quereinst|^weg$|^einstieg$|ausbildung$|lehre$|bildung(?:en)?$|bilden$|^lehrgänge$|^zertifikate$/u,
  /** The first person and the second. */
  personal: /^(?:ich|du|wir)$/u,
} as const satisfies Readonly<Record<string, RegExp>>;

/** Name of a mark; `verb` is one of work or ability. */
export type Mark = keyof typeof MARK_ROWS | 'verb';

const NAMES = Object.keys(MARK_ROWS) as readonly (keyof typeof MARK_ROWS)[];

/** The bit of each mark. */
export const MARK: Readonly<Record<Mark, number>> = Object.fromEntries(
  [...NAMES, 'verb'].map((name, at) => [name, 1 << at]),
) as Readonly<Record<Mark, number>>;

/** The marks of a lower-case word, a bit each. */
export const marksOf: (lower: string) => number = remembered((lower) =>
  NAMES.reduce(
    (marks, name) => (MARK_ROWS[name].test(lower) ? marks | MARK[name] : marks),
    verbFormOf(lower) === undefined ? 0 : MARK.verb,
  ),
);
