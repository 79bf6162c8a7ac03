import { CUE_ROWS } from './cue-rows.ts';
import { ENTRY_PATH_ROWS } from './entry-path-rows.ts';
import type { HintedRow } from './hinted-rows.ts';
import { isHintIn } from './is-hint-in.ts';
import { knownNames } from './known-names.ts';
import { DETERMINER, mayBeAdjective } from './may-be-adjective.ts';
import { namePieces } from './name-pieces.ts';
import { NAMING_ROWS } from './naming-rows.ts';
import { PARTNER_ROWS } from './partner-rows.ts';
import { REGION_NAMES } from './region-names.ts';
import { remembered } from './remembered.ts';
import { verbFormOf } from './verb-forms.ts';

/** Whoever does the work, by a pronoun. */
export const ACTOR = /^(?:er|sie|du|man|wer|wir|ich|desjenigen|derjenige|diejenigen)$/u;

/** What a reader looks for in a sentence, told by a single word; without such a word the sentence need not be read. */
const MARK_ROWS = {
  /** People who change over into the occupation. */
  entry:
    /steiger|steigen|steigt|umgestiegen|^quer$|^fach$|sprung|schritt|sattel|verkürzen|umwege|anderen|klasse|jahrgang|kurs|teilnehmend|wechsel|hierher|lehrgäng/u,
  /** Fields within the occupation. */
  field:
    /^(?:fach|teil|spezial)?gebiet$|spezial|know-how|schwerpunkt|fachrichtung|vertief|nische|festlegen|konzentrier|verleg|beschränk|fokussier|ausrichten|ausgerichtet|^fest$|festleg|festgeleg|richtungen|zweige|gebiete|stürz|zieht|^häng|^nur$|kümmer|arbeiten|wahl|unterscheide|unterschieden/u,
  /** Names of products beside them. */
  product:
    /software|programm|digital|system|tool|werkzeug|^app$|geplant|gezeichnet|gebucht|ausgewertet|läuft|laufen|dokumentiert|verarbeitet|konstruiert|modelliert|nutz|verwende|planen|arbeite|bedien|bildschirm|rechner|übermittlung|heißt|plattform|datenbank|spracherkennung/u,
  /** What lies ahead of people and behind them. */
  outlook:
    /danach|später|zuerst|zunächst|winken|locken|aufst|aufgestiegen|nächste|erste|zweite|mögliche|möglich|weiter|befördert|karriereleiter|aufstiegsleiter|ziele|offen|vorher|zuvor|früher|beginn|begonnen|^begann|fängt|fangen|start|steigt|warten|landen|einsteigen|anfangen|angefangen|starten|kommen|^positionen$|^funktionen$|^stellen$|^oben$|schritt|^weg$|^alternativen$|betracht|^frage$|infrage|winkt|lockt|^gehst$|^gehen$|^geht$|wechsel/u,
  /** Places and their markets: see find-region-statements.ts. */
  region: new RegExp(
    `^(?:hier|dort|ort|region|stadt|gegend|umland|norden|süden|(?:nord|süd)?(?:osten|westen)|rund|hierzulande|land|bundesländern)$|deutsch|bayern|baden|nordrhein|sachsen|thüringen|schleswig|rheinland|mecklenburg|tirol|steiermark|rhein|schweiz|österreich|westfalen|küste|regionen$|zahlt|zahlen|markt|landschaft|nachfrage|chancen|konkurrenz|wettbewerb|gehälter|löhne|niveau|tarif|bandbreite|mangel|mieten|kosten|boom|druck|standort|wege$|pendler|arbeitsplätze|raum$|speckgürtel|maßstäbe|einzugsgebiet|auftrag|umfeld|pendel|wander|bezahlt|verdien|^${REGION_NAMES}$`,
    'u',
  ),
  /** Infinitives with "zu". */
  duty: /^zu$|zu[A-Za-zÀ-ž]{2,20}(?:en|ern|eln)$/u,
  /** Courses, and papers that they give. */
  training:
    /bildung|schulung|lehrgang|lehrgäng|seminar|workshop|zertifi|kurs|boot-?camp|training|meister|techniker|wirt(?:in)?$|urlaub|gutschein|nachweis$|gebildet$/u,
  /** Who offers training. */
  provider: /kammer|ihk|hwk|akademie|anbieter|schule|betriebsintern|prüfungsorg|träger|verbände|hersteller/u,
  /** What a paragraph goes on about: see reading-text.ts. */
  lead: /alltag|arbeitstag|tagesablauf|tagesgeschäft|aufgaben$|^tätigkeiten$|^arbeiten$|^arbeitgeber$|^angestellt$|^beschäftigt$|^eingestellt$|quereinst|^weg$|^einstieg$|ausbildung$|lehre$|bildung(?:en)?$|bilden$|^lehrgänge$|^zertifikate$/u,
  /** Figures named as a whole, and tables of them. */
  figures: /angaben|beträge|zahlen|werte|gehälter|löhne|summen|tabelle|übersicht|aufstellung/u,
  /** How one gets into the occupation: see find-entry-paths.ts. */
  way: /^hinein$|türöffner|eintrittskarte|sprungbrett|einstieg/u,
  /** Verbs in the infinitive, by their ending. */
  infinitive: /^[a-zß-ž]{3,30}(?:en|ern|eln)$/u,
  /** The first person and the second. */
  personal: /^(?:ich|du|wir)$/u,
  actor: ACTOR,
  determiner: DETERMINER,
  /** What may stand behind an article: "die vielen Kunden". */
  quantifier: /^(?:viel|wenig|einig|mehrer|zahlreich|beid|entsprechend|verschieden|bestimmt)e[nrms]?$/u,
  adverb:
    /^(?:sehr|oft|meist|besonders|recht|ganz|eher|immer|gut|stark|hoch|neu|sogar|auch|noch|gelegentlich|manchmal|häufig|regelmäßig|zunehmend|überwiegend|seltener|häufiger|vor allem|etwa|ziemlich|fachlich|technisch|kreativ|staatlich|direkt)$/u,
} as const satisfies Readonly<Record<string, RegExp>>;

/** Tables of which a word may hint at a row. */
const HINT_TABLES = { cue: CUE_ROWS, path: ENTRY_PATH_ROWS, partner: PARTNER_ROWS, naming: NAMING_ROWS } as const;

const hintsOf = (rows: readonly HintedRow[]) => [...new Set(rows.flatMap(({ hints }) => hints))];

/** What tells by a word alone whether it has a mark, in the order of their bits. */
const TESTS = {
  ...mapped(MARK_ROWS, (pattern) => (lower: string) => pattern.test(lower)),
  ...mapped(HINT_TABLES, (rows) => {
    const hints = hintsOf(rows);
    return (lower: string) => hints.some((hint) => isHintIn(hint, lower));
  }),
  adjective: mayBeAdjective,
  /** What may begin a known name, or name a language. */
  name: (lower: string) =>
    lower.includes('isch') || namePieces(lower).some((piece) => knownNames(piece.lower) !== undefined),
  /** A verb of work or ability. */
  verb: (lower: string) => verbFormOf(lower) !== undefined,
};

function mapped<Name extends string, Value, Result>(
  rows: Readonly<Record<Name, Value>>,
  as: (value: Value) => Result,
): Record<Name, Result> {
  return Object.fromEntries(Object.entries<Value>(rows).map(([name, value]) => [name, as(value)])) as Record<
    Name,
    Result
  >;
}

/** The bit of each mark. */
export const MARK: Readonly<Record<keyof typeof TESTS, number>> = Object.fromEntries(
  Object.keys(TESTS).map((name, at) => [name, 1 << at]),
) as Readonly<Record<keyof typeof TESTS, number>>;

const ALL_TESTS = Object.values(TESTS);

/** The marks of a lower-case word, a bit each. */
export const marksOf: (lower: string) => number = remembered((lower) =>
  ALL_TESTS.reduce((marks, test, at) => (test(lower) ? marks | (1 << at) : marks), 0),
);
