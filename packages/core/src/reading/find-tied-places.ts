import type { Gazetteer } from '../place/gazetteer.ts';
import { isNoPlace } from './is-no-place.ts';
import { rowOfHead } from './kind-of-head.ts';
import type { NamedPlace } from './named-place.ts';
import { isPersonNoun } from './person-noun.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import { REGION_NAMES } from './region-names.ts';
import type { SectionTopic } from './section-topic.ts';
import type { Span } from './span.ts';
import { isListedTown, isTownName } from './town-names.ts';

const WATER =
  '(?: am (?:Main|Rhein|Neckar|Inn|See)| an der (?:Donau|Oder|Saale|Ruhr|Havel|Weser|Elbe|Mur|Drau|Aare|Weinstraße)| im Breisgau)';
const NAME = String.raw`(?!(?:Region|Raum|Stadt|Nähe|Gegend) )(?:(?:Bad|St\.|Sankt) )?\p{Lu}\p{Ll}[\p{L}-]{1,25}${WATER}?`;
const LIST = String.raw`(?<list>${NAME}(?:, ${NAME}){0,5}(?:,? (?:und|oder|sowie|bis|bzw\.) (?:(?:in|um|bei) )?${NAME})?)(?![\p{L}-])`;
/** Words that may stand before a place, as tokens: a quick look before the closer one. */
const LEADS = new Set(
  'in um bei nach nahe von bis ist zwischen richtung raum großraum region kanton bezirk landkreis kreis sind liegen locken standorte standort einsatzorte einsatzort arbeitsorte arbeitsort niederlassungen'.split(
    ' ',
  ),
);
/** Behind words of place: "in Köln, Bonn oder Aachen", "rund um Ulm", "zwischen Celle und Gifhorn". */
const PLACED = new RegExp(
  `(?:[Ii]n(?: der)?|um|(?<beside>bei)|[Nn]ach|von|bis|ist|[Nn]ahe|Zwischen|Richtung|(?:Großr|R)aum|Region|Kanton|(?:Stand|Einsatz|Arbeits)orte?:|Niederlassungen:|(?<district>Bezirk|Landkreis|Kreis)|(?:sind|liegen|locken)) ${LIST}`,
  'uy',
);
/** At the head of a sentence: "Köln und München bieten die meisten Stellen", "Ist Linz ein guter Standort?" */
const SUBJECT = new RegExp(
  String.raw`^(?:(?:Auch|Nur|Allein|Selbst|Ist|Sind|Vor allem|Besonders|Gerade) )?${LIST}(?= \p{Ll})`,
  'u',
);
/** Before a place, words by which it is only held against another, or denied. */
const COMPARED = /(?<!\p{L})(?:als|wie|anders|nicht) $/u;
const COMPARED_REACH = 8;
/** What a lower-case clause says that denies work and employers: "kein Betrieb sucht", "gibt es keine Stellen". */
const DENIED =
  /(?<!\p{L})(?:keine?n?(?: \p{L}{2,16}e[nr]?)? (?:stellen?|jobs?|betriebe?|firm(?:a|en)|arbeit|arbeitgeber|unternehmen|bedarf|nachfrage|angebote?|niederlassung(?:en)?|filialen?|standorte?|sitz)(?!\p{L})(?! find)|niemand(?= such| \p{L}{1,20} such))/u;
/** How far about a place its clause is looked for, in UTF-16 units. */
const CLAUSE_REACH = 100;
/** What a sentence must tell for its places to be ones of the occupation: of work, pay and employers. */
const OF_WORK =
  /zahl(?:t|en)(?!\p{L})|verdien|gehalt|gehälter|lohn|löhne|stellen(?!\p{L})|jobs?(?!\p{L})|angebot|arbeitgeber|arbeitsplätze|arbeitsmarkt|betrieb|unternehmen|firm(?:a|en)|konzern|kanzlei|agentur|praxen|praxis|klinik|krankenh|spit[aä]l|hotel|werke?(?!\p{L})|labor|verlag|büros?(?!\p{L})|sitz|standort|zentrale|niederlassung|filiale|angesiedelt|ansässig|gesucht|such(?:t|en)(?!\p{L})|gefragt|hochburg|hotspot|ballen|konzentrier|auftrag|aufträge|studios?(?!\p{L})|mangel|nachfrage|bedarf|konkurr|kolleg|arbeit(?!slos)|beschäftig|tätig|branche|herstelle|zuliefer|fachkräfte|industrie|erreichbar|einsatzort|baustelle|pendel(?:n|t)|(?:fehlt|fehlen|mangelt) (?:es )?an|wechsel(?:t|n)(?!\p{L})|(?:€|euro|franken|chf)(?!\p{L})/u;
/** Sentences on where one learns, lives and comes from. */
const OF_LIFE =
  /studi|koste(?:t|n)(?!\p{L})|gelern|gelehrt|lehrgang|ausbildung(?!s(?:betr|pl))|aufgewachsen|geboren|wohnung|(?:berufs|fach|meister)schul|hochschule|universität|akademie|(?<!\p{L})(?:fh|eth|tu|uni)(?!\p{L})|seminar|(?<!\p{L})kurse?(?!\p{L})/u;
const OTHER_TOPICS: readonly SectionTopic[] = ['skill', 'education', 'training'];
/** "Hamburg: 3.400 €", "Hessen | 41.200 Euro". */
const ROW = new RegExp(
  String.raw`^(?:in |In )?(?<list>${NAME})(?: \([^()\n]{1,30}\))?(?::| \||\t| -| (?=\d)) ?[^\n]{0,40}\d[^\n]{0,20}(?:€|Euro|EUR|CHF|Franken|$)`,
  'u',
);
const STATE = new RegExp(
  `^(?!(?:österreich|schweiz|franken|schwaben|ruhrgebiet|rheinland|rhein-main.*)$|(?:nord|süd|ost|west|mittel)(?!rhein))${REGION_NAMES}$`,
  'u',
);
/** Most places that a page ties its occupation to: each is looked for in the whole text. */
const MOST = 40;

/** Whether a name is known to be one of a town. */
type IsTown = (name: string) => boolean;
/** A place as written, with where it is tied. */
type Tied = Span & Pick<NamedPlace, 'name'>;

/**
 * Other places that a page ties its occupation to, by their names as written: where its employers are, and what is paid
 * there; on a page about one town, also the state around it that is named again.
 */
export function findTiedPlaces(
  reading: ReadingText,
  place: string | undefined,
  gazetteer?: Pick<Gazetteer, 'byName'>,
): readonly NamedPlace[] {
  const { plain, sentences } = reading;
  const isTown: IsTown = (name) =>
    isListedTown(name) || ((isTownName(name) || isKnown(name, gazetteer)) && isPlaceName(name));
  const placed = sentences.map((sentence) => ({ sentence, matches: placedIn(sentence, plain) }));
  const behind = placed.flatMap(({ sentence, matches }) => {
    const named = matches.flatMap((match) => tiedNames(match, sentence, plain, isTown));
    return named.length > 0 && tiesPlaces(sentence) ? named : [];
  });
  const atHead = sentences.flatMap((sentence) => headNames(sentence, plain, isTown));
  const allPlaced = placed.flatMap(({ matches }) => matches);
  const tied = [...behind, ...atHead, ...(place === undefined ? [] : statesAround(allPlaced, plain))];
  return firstOfEach(tied.filter(({ name }) => name !== place))
    .slice(0, MOST)
    .map((named) => ({ ...named, kind: isState(named.name) && !isTown(named.name) ? 'state' : 'city' }));
}

/** The first mention of each name. */
function firstOfEach(tied: readonly Tied[]): readonly Tied[] {
  const seen = new Set<string>();
  return tied.filter(({ name }) => !seen.has(name) && seen.add(name));
}

/** Where words of place stand before names. */
function placedIn({ tokens }: Sentence, plain: string): readonly RegExpExecArray[] {
  const placed: RegExpExecArray[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    if (tokens[at]?.isNoun !== true) continue;
    const before = tokens[at - 1]?.lower ?? '';
    const lead = BETWEEN.has(before) ? tokens[at - 2] : tokens[at - 1];
    if (lead === undefined || !LEADS.has(lead.lower)) continue;
    PLACED.lastIndex = lead.start;
    const match = PLACED.exec(plain);
    if (match !== null) placed.push(match);
  }
  return placed;
}

/** What may stand between a word of place and a name: "in der Steiermark". */
const BETWEEN = new Set(['der']);

/** The names behind a word of place, where one is a town; behind "bei", where employers stand too, the towns alone. */
function tiedNames(match: RegExpExecArray, sentence: Sentence, plain: string, isTown: IsTown): readonly Tied[] {
  const { index, groups } = match;
  const listed = placedNames(match);
  const isPlaced = listed.some(({ name }) => isTown(name) || (groups?.['district'] !== undefined && isDistrict(name)));
  if (!isPlaced || COMPARED.test(plain.slice(Math.max(0, index - COMPARED_REACH), index))) return [];
  if (isDenied(plain, { start: index, end: index + match[0].length }, sentence)) return [];
  return listed.filter(
    ({ name }) => isTown(name) || (groups?.['beside'] === undefined && isPlaceName(name) && !isState(name)),
  );
}

/** The towns at the head of a sentence, or the town or state at the head of a row, that tells what is paid there. */
function headNames(sentence: Sentence, plain: string, isTown: IsTown): readonly Tied[] {
  const { start, end, line, topics, tokens } = sentence;
  if (start === line.start && topics.has('pay') && line.text.length < ROW_LENGTH) {
    const row = ROW.exec(line.text);
    const list = row?.groups?.['list'];
    if (list !== undefined)
      return namesOf(list, start + line.text.indexOf(list)).filter(({ name }) => isTown(name) || isState(name));
  }
  if (line.kind === 'item' || !tokens.slice(0, HEAD_TOKENS).some(({ text }) => isTown(text) || text === 'Bad'))
    return [];
  const match = SUBJECT.exec(plain.slice(start, Math.min(end, start + SUBJECT_REACH)));
  if (match === null) return [];
  const list = match.groups?.['list'] ?? '';
  const listEnd = start + match[0].length;
  const listed = namesOf(list, listEnd - list.length);
  const isTied = listed.every(({ name }) => isTown(name)) && tiesPlaces(sentence);
  return isTied && !isDenied(plain, { start, end: listEnd }, sentence) ? listed : [];
}

const ROW_LENGTH = 90;
const SUBJECT_REACH = 120;
/** Most words up to the first of a list of places. */
const HEAD_TOKENS = 3;

/** The states that a page names again. */
function statesAround(placed: readonly RegExpExecArray[], plain: string): readonly Tied[] {
  return firstOfEach(placed.flatMap(placedNames).filter(({ name }) => isState(name)))
    .slice(0, MOST)
    .filter(({ name }) => plain.indexOf(name, plain.indexOf(name) + name.length) !== -1);
}

/** The names at the end of a match. */
function placedNames({ 0: words, index, groups }: RegExpExecArray): readonly Tied[] {
  const list = groups?.['list'] ?? '';
  return namesOf(list, index + words.length - list.length);
}

/** The names of a list that begins at an offset. */
function namesOf(list: string, offset: number): readonly Tied[] {
  let at = 0;
  return list.split(/,? (?:und|oder|sowie|bis|bzw\.) (?:(?:in|um|bei) )?|, /u).map((name) => {
    const start = list.indexOf(name, at);
    at = start + name.length;
    return { name, start: offset + start, end: offset + at };
  });
}

/** Whether the clause about a place denies that there is work. */
function isDenied(plain: string, { start, end }: Span, sentence: Sentence): boolean {
  const before = plain.slice(Math.max(sentence.start, start - CLAUSE_REACH), start);
  const behind = plain.slice(end, Math.min(sentence.end, end + CLAUSE_REACH));
  const clause = [before.split(/[,;:] /u).at(-1), plain.slice(start, end), behind.split(/[,;:] /u, 1)[0]].join('');
  return DENIED.test(clause.toLowerCase());
}

/** Whether a name behind "Landkreis" is one of a district: no noun, and no word of work as in "im Kreis Kollegen". */
function isDistrict(name: string): boolean {
  return isPlaceName(name) && !OF_WORK.test(name.toLowerCase());
}

/** Whether a sentence speaks of work and employers, and not of how one learns the occupation. */
function tiesPlaces({ lower, topics, phrases }: Sentence): boolean {
  if (topics.size > 0 && [...topics].every((topic) => OTHER_TOPICS.includes(topic))) return false;
  const isOfWork = OF_WORK.test(lower) || phrases.some(({ row }) => row?.kind === 'employer-kind');
  return isOfWork && !OF_LIFE.test(lower);
}

function isState(name: string): boolean {
  return STATE.test(name.toLowerCase());
}

/** Whether a name can be one of a place: no noun. What ends like a town and like a noun, as "Mannheim", is a town. */
function isPlaceName(name: string): boolean {
  const lower = name.toLowerCase();
  if (isTownName(name) && LIKE_NOUN.test(lower)) return true;
  return !(isNoPlace(name) || isPersonNoun(lower) || rowOfHead({ head: lower, adjectives: [] }) !== undefined);
}

/** Endings of towns that nouns of people and employers share. */
const LIKE_NOUN = /(?:heim|hausen|hofen|kirchen|weiler)$/u;

/** Fewest inhabitants of a town that is known by a gazetteer alone: names of hamlets are common words. */
const KNOWN = 5_000;

function isKnown(name: string, gazetteer: Pick<Gazetteer, 'byName'> | undefined): boolean {
  return gazetteer?.byName(name).some(({ kind, population = 0 }) => kind === 'city' && population >= KNOWN) === true;
}
