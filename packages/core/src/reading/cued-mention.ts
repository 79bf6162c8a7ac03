import type { ComposedPhrase } from './composed-phrases.ts';
import type { FactMention } from './fact-mention.ts';
import type { HeadRow } from './head-rows.ts';
import { isPersonNoun } from './person-noun.ts';
import { REGION_NAMES } from './region-names.ts';
import { isListedTown } from './town-names.ts';

const DENIED = /^kein/u;
/** Nouns that point at something and say nothing. */
const EMPTY_HEAD =
  /^(?:zeit(?:en)?|teilzeit|vollzeit|standard|leerlauf|(?:(?:winter|sommer)?saison|ganzjahres|lehr|vollzeit|teilzeit)?stellen|nachfolger|jahre?n?|tage?n?|stunden?|woche|monate?n?|ding(?:e|en)?|sachen?|fall|fälle|teil(?:e|en)?|art(?:en)?|weise|punkt|ende|anfang|beispiel(?:e|en)?|frage|grund|gründe|beruf(?:e|s|en)?|job(?:s)?|leute|menschen|stelle|platz|rand|thema|themen|seite|mal|prozent|euro|rolle|ganze|gefühl|wort|stichwort|welt|leben|alltag|realität|praxis|wer|mix|frau|herr|personal|verstärkung|nachwuchs|pflicht|bedingung|muss|vorteil|plus|pluspunkt|voraussetzung(?:en)?|gleichwertiges|angst|grundvoraussetzung|[A-Za-zÀ-ž]{0,6}vorgesetzte[rn]?|konkurrenz|angebot|nachfrage|befragung|umfrage|medien|rücken|bein|tisch|liste|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|minimum|regel|fehler|niveau|semestern?|nc)$/u;
/** Parts of a country or town, where employers are. */
const AREA = /^(?:umland|umgebung|süden|norden|osten|westen|stadt(?:teil|gebiet)?|region|innenstadt|land|ort|wege?)$/u;
/** Kinds of which no town is one. */
const WITHOUT_TOWNS: ReadonlySet<string> = new Set(['employer-kind', 'tool', 'skill', 'industry', 'department']);
const REGION = new RegExp(`^${REGION_NAMES}$`, 'u');
/** Nouns of ability that say nothing without an adjective or what hangs on them. */
const NEEDS_MORE =
  /^(?:fähigkeit(?:en)?|skills?|talente?|kompetenz(?:en)?|kenntnisse?|know-how|verständnis|gespür|gefühl|qualifikation(?:en)?|stärken?|bereitschaft|workshops?|kurse?|angebote?|agenda)$/u;
const SAYS_NOTHING =
  /^(?:wichtig|unterschiedlich|individuell|eigen|nötig|notwendig|bestimmt|entsprechend|viel|ander|verschieden|weiter|neu|einzeln|best|größt|klar|gewiss|lieb|ganz|groß|solch|beid)/u;
/** "zwei Drittel Jura" tells what is taught, and no way in. */
const PART = /^(?:drittel|viertel|hälfte|fünftel)$/u;
/** "Eine Ausbildung gibt es nicht", "ein Studium ist nicht nötig". */
const IS_NOT =
  /^ (?:(?:gibt es|existiert) (?:dafür |hier |dazu |bekanntlich |bislang |bisher |in [A-Za-zÀ-ž]{4,20} )?nicht|(?:ist )?nicht nötig)(?![A-Za-zÀ-ž])/u;
const IS_NOT_REACH = 40;

/** A name behind a noun for its sort, which says less: "eine Software wie Kontura". */
const NAMED =
  /^ (?:wie|namens)(?: (?:etwa|zum Beispiel|beispielsweise))? (?:[A-ZÀ-ÞĀ-Ž]{2}|[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž]*[.\d]|[A-ZÀ-ÞĀ-Ž][a-zß-ž]{0,12}[A-ZÀ-ÞĀ-Ž]|[A-ZÀ-ÞĀ-Ž][a-zß-ž]{2,20}(?: (?:oder|und|etc)(?![A-Za-zÀ-ž])|[,.]))/u;
const NAMED_REACH = 60;
/** Words right before who says so: "laut Statistik". */
const SOURCE = /(?<![A-Za-zÀ-ž])(?:laut|gemäß|zufolge)(?: (?:der|dem|einer|einem))? $/iu;
const SOURCE_REACH = 12;
/** Where people come from: "Quereinsteiger aus dem Einzelhandel". */
const FROM = /steiger(?:innen|n)?(?: [a-zß-ž]{2,12}){0,2} aus (?:der|dem) $/u;
const FROM_REACH = 48;
/** "bei der Entwicklung neuer Wirkstoffe": work, and no department. */
const ACTION = /(?:(?<!abteil)ung|tion)$/u;
/** "das Studium" by itself says nothing of what is studied. */
const BARE_STUDY = /^studiums?$/u;

/** The mention of a phrase of a kind; none where the phrase says nothing, is denied or names an area. */
export function cuedMention(phrase: ComposedPhrase, kind: HeadRow['kind'], plain: string): FactMention[] {
  if (DENIED.test(phrase.determiner) || isEmpty(phrase)) return [];
  if (kind === 'education' && PART.test(phrase.lead)) return [];
  if (kind === 'employer-kind' && (AREA.test(phrase.head) || REGION.test(phrase.head))) return [];
  if (WITHOUT_TOWNS.has(kind) && isListedTown(plain.slice(phrase.nounStart, phrase.nounEnd))) return [];
  const { start, end } = phrase;
  if (SOURCE.test(plain.slice(Math.max(0, phrase.start - SOURCE_REACH), phrase.start))) return [];
  if (
    kind === 'industry' &&
    (isPersonNoun(phrase.head) || FROM.test(plain.slice(Math.max(0, start - FROM_REACH), start)))
  )
    return [];
  if (kind === 'department' && ACTION.test(phrase.head) && end > phrase.nounEnd) return [];
  if (kind === 'tool' && NAMED.test(plain.slice(end, end + NAMED_REACH))) return [];
  if (kind === 'education' && BARE_STUDY.test(phrase.head) && end - start === phrase.head.length) return [];
  if (kind === 'education' && IS_NOT.test(plain.slice(end, end + IS_NOT_REACH))) return [];
  return [{ kind, start, end, value: { label: plain.slice(start, end) } } as FactMention];
}

function isEmpty({ head, adjectives, end, nounEnd, start }: ComposedPhrase): boolean {
  if (head === 'prozent') return true;
  if (EMPTY_HEAD.test(head)) return adjectives.length === 0 && end === nounEnd;
  const isBare = adjectives.every((adjective) => SAYS_NOTHING.test(adjective));
  return NEEDS_MORE.test(head) && isBare && end === nounEnd && nounEnd - start >= head.length;
}
