import type { NamedPlace } from './named-place.ts';
import type { OutlineLine } from './outline.ts';
import { LIST, NAME, namesOf } from './place-lists.ts';
import { isPlace, isWordTown, mayBeTown } from './place-names.ts';
import type { Sentence } from './reading-text.ts';
import type { SectionTopic } from './section-topic.ts';

/** "Standorte: Ulm, Lübeck", "Schulort<tab>Olten". */
const LABEL =
  /(?:[Oo]rte?|[Ss]tädte|[Ss]itze?|[Rr]egion(?:en)?|Campus|Niederlassungen|Zentren|Kantone?|Bundesland)(?: de[rs] [A-Za-zÀ-ž-]{2,30})?(?: ?: ?|\t| \| )/u;
const LISTED = new RegExp(LIST, 'uy');
const CURRENCY = '(?:€|Euro|EUR|CHF|Franken)';
const MONEY = new RegExp(CURRENCY, 'u');
/** "Hamburg: 3.400 €", "Hessen | 41.200 Euro", "Wien € 4.280". */
const ROW = new RegExp(
  String.raw`^(?:in |In )?(?<list>${NAME})(?: \([^()\n]{1,30}\))?(?::| \||\t| -| (?=\d|€|CHF|EUR|ca|rund|ab|bis))[^\n]{0,40}\d(?<money>[^\n]{0,20}${CURRENCY})?`,
  'u',
);
/** "Spitzenreiter ist Hessen mit 2.700 Euro", "Hamburg: 2.550 Euro", "Sachsen (2.100 €)": a name right before its sum. */
const PRICED = new RegExp(
  String.raw`(?<=[ (|\t]|^)(?<list>${NAME})(?: mit| bei|:|,)? \(?(?:rund |etwa |ca\. |nur )?(?:(?:€|CHF|EUR) )?\d[\d.'’]{0,9}(?:,\d\d)? ?${CURRENCY}`,
  'gu',
);
/** A line of a name alone, or with how many work there: "• Köln", "Bremen – 140 offene Stellen", "Ulm (12 %)". */
const ALONE = new RegExp(
  String.raw`^(?<list>${NAME})(?<count>:? [(–-]?(?:[–-] )?\d[\d.]{0,7} ?(?:%|Prozent|(?:offene |freie )?(?:Stellen|Jobs|Angebote|Betriebe|Unternehmen|Ausbildungsplätze|Lehrstellen)))?\)?$`,
  'u',
);
/** The line behind a name in a flattened table. */
const SUM_BELOW = /^\n{1,2}(?:ca\. |rund |ab )?(?:(?:€|CHF|EUR) ?)?\d[\d.,'’]{2,9}(?: ?(?:€|Euro|EUR|CHF|Franken))/u;
const SUM_REACH = 30;
/** Headings of lists of places, and of lists of pages on other places. */
const PLACES_HEADING = /(?:^| )wo |stellen|jobs|städte|standort|region|gehälter|gehalt/iu;
const OTHER_PAGES = /(?:^| )(?:andere[nr]?|weitere[nr]?|beliebte|auch) /iu;
const OF_PLACES: readonly SectionTopic[] = ['pay', 'employer', 'region'];

/** Names right before a sum of money. */
export function pricedNames({ start, end }: Sentence, plain: string): readonly NamedPlace[] {
  const text = plain.slice(start, end);
  if (!MONEY.test(text)) return [];
  return [...text.matchAll(PRICED)].flatMap(({ index, groups }) => {
    const name = groups?.['list'] ?? '';
    return isPlace(name) ? [{ name, start: start + index, end: start + index + name.length }] : [];
  });
}

/** The places of a row: one in a list, one that heads a sum of money, or those behind a label such as "Standorte". */
export function rowNames(sentence: Sentence, plain: string): readonly NamedPlace[] {
  const { start, line, topics } = sentence;
  if (start !== line.start || line.text.length > ROW_LENGTH) return [];
  const alone = ALONE.exec(line.text)?.groups;
  if (alone !== undefined) {
    const isTied = alone['count'] !== undefined || isListed(sentence) || isAboveSum(line, plain);
    return isTied ? knownOf(alone['list'], start) : [];
  }
  const row = ROW.exec(line.text);
  if (row !== null && (topics.has('pay') || row.groups?.['money'] !== undefined || MONEY.test(row[0])))
    return knownOf(row.groups?.['list'], start + row[0].indexOf(row.groups?.['list'] ?? ''));
  return labelledNames(line);
}

const ROW_LENGTH = 120;

/** Whether a line is an item of a list of places. */
function isListed({ line, topics }: Sentence): boolean {
  if (line.kind !== 'item' || OTHER_PAGES.test(line.heading)) return false;
  return OF_PLACES.some((topic) => topics.has(topic)) || PLACES_HEADING.test(line.heading);
}

function isAboveSum({ end }: OutlineLine, plain: string): boolean {
  return SUM_BELOW.test(plain.slice(end, end + SUM_REACH));
}

function knownOf(list: string | undefined, offset: number): readonly NamedPlace[] {
  return namesOf(list ?? '', offset).filter(({ name }) => isPlace(name));
}

/** The names behind a label, where one of them is known. */
function labelledNames({ text, start }: OutlineLine): readonly NamedPlace[] {
  const label = LABEL.exec(text);
  if (label === null) return [];
  const at = label.index + label[0].length;
  LISTED.lastIndex = at;
  const listed = namesOf(LISTED.exec(text)?.groups?.['list'] ?? '', start + at);
  const isNamed = ({ name }: NamedPlace) => isPlace(name) || isWordTown(name);
  return listed.some(isNamed) ? listed.filter((named) => isNamed(named) || mayBeTown(named.name)) : [];
}
