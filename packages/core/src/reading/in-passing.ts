import type { ComposedPhrase } from './composed-phrases.ts';
import { listedWith } from './listed-with.ts';
import type { Sentence } from './reading-text.ts';
import type { SectionTopic } from './section-topic.ts';

const SINGLE = /^(?:das|dem|im|beim|vom|zum|am|mein|meine[rmn]?|unser|unsere[rmn]?)$/u;
const SINGLE_BY_NOUN = /^(?:der|die|den|zur)$/u;
/** Nouns that stand for many businesses. */
const MASS = /(?:mittelstand|industrie|handel)$/u;
/** Nouns in a plural with an article are a kind, as in "die Kliniken". */
const PLURAL = /(?:e|er|n|s)$/u;
const SHARE_OF = /(?:%|prozent|hälfte|drittel|viertel) (?:der |aller )?(?:[a-zß-ž]{3,20} )?$/iu;
/** Units before a phrase in which the word for a share of it may stand. */
const SHARE_REACH = 40;

/** A figure right before a noun, which counts it. */
const COUNT = /\d (?:[a-zß-ž]{3,20}e[nr]? )?$/u;
const COUNT_REACH = 24;
/** Words by which a sentence tells of whoever employs or pays. */
const EMPLOYS =
  /arbeitgeber|angestellt|anstellung|beschäftig|einstell|stell(?:en|t) (?:[^.;:?!]{2,80} )?(?:ein|aus)(?![A-Za-zÀ-ž])|such(?:en|t)(?![A-Za-zÀ-ž])|zahl(?:en|t)(?![A-Za-zÀ-ž])|arbeite(?:n|t)|stellen |jobs|posten|gefragt|unterkommen|wechsel|auftrag/u;
/** A body that counts and asks its members, and words by which a sentence tells what it found. */
const SOURCE = /(?:verband(?:es|s)?|verbands|kammer|innung|institut(?:es|s)?)$/u;
const REPORTS =
  /(?<![a-zß-ÿ])(?:laut|zufolge|meldete?|ermittelte?|erhob|schätzt|zählte?|nach (?:angaben|zahlen|einer|auskunft)|umfrage|erhebung|befragung|studie)(?![a-zß-ÿ])/u;
/** Whose a business is, which says more than its size. */
const SECTOR = /^(?:kommunal|städtisch|öffentlich|kirchlich|ambulant|stationär|gemeinnützig)/u;
/** Words right before those whom somebody asked: "nach einer Umfrage unter Betrieben". */
const ASKED =
  /(?<![A-Za-zÀ-ž])(?:umfrage|erhebung|befragung|befragt|zählung)[A-Za-zÀ-ž]{0,2} (?:unter|bei|in) (?:[a-zß-ž]{2,20} |\d{1,5} ){0,2}$/iu;
const ASKED_REACH = 60;
/** Adjectives that tell no sort of business: "größere Betriebe", "die meisten Agenturen". */
const OF_NO_SORT = /^(?:größer|ganz|eigen|meist|zweit|dritt|letzt|ander|eigene)(?:e[rnms]?)?$/u;
/** "jedes Restaurant", "je nach Agentur". */
const ANY = /^jede[rsnm]?$/u;
const EACH = /(?<![A-Za-zÀ-ž])(?:je nach|was (?:ein|eine)|manche[rs]?) $/iu;
const EACH_REACH = 12;
/** What a clause says of businesses besides: that there are some, and what they pay. */
const EXISTS =
  /(?<![a-zß-ÿ])(?:(?:dazu|hinzu) (?:kommen|kommt|gehören|zählen)|neben|daneben|wachsen|entsteh(?:t|en)|steh(?:t|en)|sitz(?:t|en)|siedel(?:t|n)|finden|gibt es|lieg(?:t|en)|tarif[a-zß-ÿ]{0,10}|kollektivvertrag|[a-zß-ÿ]{0,12}l[oö]hn(?:e|en)?|gehalt|gehälter|redet|teilen)(?![a-zß-ÿ])/u;
/** Those who order and buy, and whoever is served: "Auftraggeber sind Gemeinden", "betreut man Hotels". */
const SERVED =
  /(?<![a-zß-ÿ])(?:(?:auftraggeber|kunden|kundschaft|mandanten|abnehmer) (?:sind|ist|bleiben|kommen|stammen)|(?:betreu|beliefer|versorg|besuch)(?:t|st|en|n) (?:man|du|er|sie|wir)|fährst du|bedient werden)(?![a-zß-ÿ])[^.;:?!]*$/u;
/** Where a word is used: "In Hütten sagt man dazu Polier". */
const NAMES = /(?<![a-zß-ÿ])(?:sagt man|nennt man|heißt (?:das|der|die|er|sie|es)|bezeichnung)(?![a-zß-ÿ])/u;
/** Behind businesses that are counted as those that a place has: "Rund 40 Hütten zählt die Stadt". */
const ARE_THERE = /^ (?:und [A-Za-zÀ-ž-]{4,40} )?(?:zählt|zählen|beschäftigen|sind hier|gibt es)(?![A-Za-zÀ-ž])/u;
const ARE_THERE_REACH = 64;
const OTHER_TOPICS: readonly SectionTopic[] = ['task', 'tool', 'hours', 'training', 'education', 'skill', 'partners'];

/** Whether a section is about something that businesses are only mentioned in. */
function speaksOfOther(topics: ReadonlySet<SectionTopic>): boolean {
  return !topics.has('region') && OTHER_TOPICS.some((topic) => topics.has(topic));
}

/** A business that is only spoken of: "unser Verband", "die meisten Kanzleien", "62 % der Kanzleien". */
export function isInPassing(
  phrase: ComposedPhrase,
  { topics, line, phrases, lower, start: from }: Sentence,
  plain: string,
): boolean {
  const { determiner, adjectives, head, row, start, end, nounEnd } = phrase;
  if (COUNT.test(plain.slice(Math.max(0, start - COUNT_REACH), start)))
    return !ARE_THERE.test(plain.slice(end, end + ARE_THERE_REACH));
  if (NAMES.test(lower) && !topics.has('employer')) return true;
  if (SERVED.test(lower.slice(0, start - from))) return true;
  if (SOURCE.test(head) && REPORTS.test(lower)) return true;
  if (ASKED.test(plain.slice(Math.max(0, start - ASKED_REACH), start))) return true;
  if (adjectives.length === 1 && adjectives.some((one) => OF_NO_SORT.test(one)) && end === nounEnd) return true;
  if (ANY.test(determiner) || EACH.test(plain.slice(Math.max(0, start - EACH_REACH), start))) return true;
  if (topics.has('employer') || MASS.test(head)) return false;
  if (line.kind === 'row') return true;
  if (line.kind === 'item') return speaksOfOther(topics);
  const isListed = listedWith(phrase, phrases).some((other) => other.row?.kind === 'employer-kind');
  const isOfSector = adjectives.some((adjective) => SECTOR.test(adjective));
  if (!isListed && !isOfSector && speaksOfOther(topics) && !EMPLOYS.test(lower)) return true;
  if (!isListed && !isOfSector && !topics.has('region') && !EMPLOYS.test(lower) && !EXISTS.test(lower)) return true;
  if (end > nounEnd) return false;
  if (SHARE_OF.test(plain.slice(Math.max(0, start - SHARE_REACH), start))) return true;
  if (adjectives.length > 0) return adjectives.length === 1 && adjectives[0]?.startsWith('meist') === true;
  if (row?.kind !== 'employer-kind' || listedWith(phrase, phrases).some((other) => other.row?.kind === row.kind))
    return false;
  return SINGLE.test(determiner) || (SINGLE_BY_NOUN.test(determiner) && !PLURAL.test(head));
}
