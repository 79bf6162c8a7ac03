import { allMatches } from './all-matches.ts';
import { isNoPlace } from './is-no-place.ts';
import { rowOfHead } from './kind-of-head.ts';
import type { NamedPlace } from './named-place.ts';
import { isPersonNoun } from './person-noun.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import { REGION_NAMES } from './region-names.ts';
import type { SectionTopic } from './section-topic.ts';
import { sentenceAt } from './sentence-at.ts';
import { isTownName } from './town-names.ts';

const WATER =
  '(?: am (?:Main|Rhein|Neckar|Inn|See)| an der (?:Donau|Oder|Saale|Ruhr|Havel|Weser|Elbe|Mur|Drau|Aare|Weinstraße)| im Breisgau)';
const NAME = String.raw`(?:(?:Bad|St\.|Sankt) )?\p{Lu}\p{Ll}[\p{L}-]{1,25}${WATER}?`;
const LIST = String.raw`(?<list>${NAME}(?:, ${NAME}){0,5}(?:,? (?:und|oder|sowie|bis|bzw\.) (?:(?:in|um|bei) )?${NAME})?)(?![\p{L}-])`;
/** Behind words of place: "in Köln, Bonn oder Aachen", "rund um Ulm", "zwischen Celle und Gifhorn". */
const PLACED = new RegExp(
  String.raw`(?<![\p{L}-])(?:[Ii]n(?: der)?|um|bei|[Nn]ahe|Zwischen|Richtung|Raum|Region|Kanton|(?<district>Bezirk|Landkreis|Kreis)|(?:sind|liegen|locken)) ${LIST}`,
  'gu',
);
/** At the head of a sentence: "Köln und München bieten die meisten Stellen", "Ist Linz ein guter Standort?" */
const SUBJECT = new RegExp(
  String.raw`^(?:(?:Auch|Nur|Allein|Selbst|Ist|Sind|Vor allem|Besonders|Gerade) )?${LIST}(?= \p{Ll})`,
  'u',
);
/** Before a place, words by which it is only held against another. */
const COMPARED = /(?<!\p{L})(?:als|wie|anders) $/u;
const COMPARED_REACH = 8;
/** What a sentence must tell for its places to be ones of the occupation: of work, pay and employers. */
const OF_WORK =
  /zahl(?:t|en)(?!\p{L})|verdien|gehalt|gehälter|lohn|löhne|stellen(?!\p{L})|jobs?(?!\p{L})|angebot|arbeitgeber|arbeitsplätze|arbeitsmarkt|betrieb|unternehmen|firm(?:a|en)|konzern|kanzlei|agentur|praxen|praxis|klinik|krankenh|spit[aä]l|hotel|werke?(?!\p{L})|labor|verlag|büros?(?!\p{L})|sitz|standort|zentrale|niederlassung|filiale|angesiedelt|ansässig|gesucht|such(?:t|en)(?!\p{L})|gefragt|hochburg|hotspot|ballen|konzentrier|auftrag|aufträge|studios?(?!\p{L})|mangel|nachfrage|bedarf|konkurr|kolleg|arbeit(?!slos)|beschäftig|tätig|branche|herstelle|zuliefer|fachkräfte|industrie|erreichbar|einsatzort|baustelle/u;
/** Sentences on where one learns, lives and comes from. */
const OF_LIFE =
  /studi|gelern|gelehrt|lehrgang|ausbildung(?!s(?:betr|pl))|aufgewachsen|geboren|wohnung|hochschule|universität|akademie|(?<!\p{L})(?:fh|eth|tu|uni)(?!\p{L})|seminar|(?<!\p{L})kurse?(?!\p{L})/u;
const OTHER_TOPICS: readonly SectionTopic[] = ['skill', 'education', 'training'];
/** "Hamburg: 3.400 €", "Hessen | 41.200 Euro". */
const ROW = new RegExp(
  String.raw`^(?:in |In )?(?<list>${NAME})(?: \([^()\n]{1,30}\))?(?::| \||\t| -) ?[^\n]{0,40}\d[^\n]{0,20}(?:€|Euro|EUR|CHF|Franken|$)`,
  'u',
);
const STATE = new RegExp(
  `^(?!(?:österreich|schweiz|franken|schwaben|ruhrgebiet|rheinland|rhein-main.*)$|(?:nord|süd|ost|west|mittel)(?!rhein))${REGION_NAMES}$`,
  'u',
);
/** How often a page on one town must name the state around it. */
const AGAIN = 2;

/** Other places that a page ties its occupation to, by their names as written: where its employers are and what is paid there. */
export function findTiedPlaces(reading: ReadingText, place: string | undefined): readonly NamedPlace[] {
  const { plain, sentences } = reading;
  const names = new Set<string>();
  const states = new Set<string>();
  for (const { index, groups } of allMatches(PLACED, plain)) {
    const { list = '', district } = groups ?? {};
    const listed = namesOf(list);
    for (const name of listed) if (STATE.test(name.toLowerCase())) states.add(name);
    if (district === undefined && !listed.some(isTownName)) continue;
    if (COMPARED.test(plain.slice(Math.max(0, index - COMPARED_REACH), index))) continue;
    const sentence = sentenceAt(sentences, index);
    if (sentence !== undefined && tiesPlaces(sentence))
      for (const name of listed) if (isPlaceName(name)) names.add(name);
  }
  for (const sentence of sentences) {
    const [list, isRow] = headOf(sentence, plain);
    const listed = namesOf(list);
    const areTowns =
      listed.length > 0 && listed.every((name) => isTownName(name) || (isRow && STATE.test(name.toLowerCase())));
    if (areTowns && (isRow || tiesPlaces(sentence))) for (const name of listed) names.add(name);
  }
  if (place !== undefined) {
    for (const state of states) if (plain.split(state).length > AGAIN) names.add(state);
    names.delete(place);
  }
  return [...names].map((name) => {
    const start = plain.indexOf(name);
    const kind = isTownName(name) || !STATE.test(name.toLowerCase()) ? 'city' : 'state';
    return { name, start, end: start + name.length, kind };
  });
}

function namesOf(list: string): readonly string[] {
  return list === '' ? [] : list.split(/,? (?:und|oder|sowie|bis|bzw\.) (?:(?:in|um|bei) )?|, /u);
}

/** The places at the head of a sentence, or of a row that tells what is paid there. */
function headOf({ start, end, line, topics }: Sentence, plain: string): readonly [list: string, isRow: boolean] {
  const row = start === line.start && topics.has('pay') && line.text.length < ROW_LENGTH ? ROW.exec(line.text) : null;
  const match =
    row ?? (line.kind !== 'item' ? SUBJECT.exec(plain.slice(start, Math.min(end, start + SUBJECT_REACH))) : null);
  return [match?.groups?.['list'] ?? '', row !== null];
}

const ROW_LENGTH = 90;
const SUBJECT_REACH = 120;

/** Whether a sentence speaks of work and employers, and not of how one learns the occupation. */
function tiesPlaces({ lower, topics }: Sentence): boolean {
  const isOther = topics.size > 0 && [...topics].every((topic) => OTHER_TOPICS.includes(topic));
  return !isOther && OF_WORK.test(lower) && !OF_LIFE.test(lower);
}

/** Whether a name beside a town can be one: no state, and no noun. */
function isPlaceName(name: string): boolean {
  if (isTownName(name)) return true;
  const lower = name.toLowerCase();
  return !(isNoPlace(name) || isPersonNoun(lower) || STATE.test(lower) || rowOfHead({ head: lower, adjectives: [] }));
}
