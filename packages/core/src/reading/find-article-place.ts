import type { OccupationTitle } from './find-occupation-title.ts';
import type { Span } from './span.ts';

/** Where a page places its occupation. */
type Placed = NonNullable<OccupationTitle['place']>;

const PLACE = String.raw`(?<place>\p{Lu}[\p{L}-]{2,40}(?: (?:(?:am|an der|im|in|bei|ob der) \p{Lu}[\p{L}-]{1,30}|\(\p{Lu}[\p{L} ]{1,20}\)|/ ?\p{Lu}[\p{L}-]{1,20}))?)`;
/** Behind the name of the occupation: "/in (m/w/d) in Kiel", "werden in Kiel", "aus Kiel". */
const BEHIND = new RegExp(
  String.raw`^(?:[/:*_-]{1,2}in(?:nen)?)?(?: \([^()\n]{1,20}\))?(?: (?:werden|sein|Jobs|Stellenangebote|Stellen|Gehalt|Ausbildung|arbeiten))? (?:in|aus|bei) ${PLACE}`,
  'u',
);
/** "Ort: Kiel". */
const LABELLED = new RegExp(`^(?:Ort|Stadt|Standort|Arbeitsort|Region): {1,3}${PLACE}`, 'mu');

/** How much of a page may place its occupation, in UTF-16 units. */
const HEAD_LENGTH = 600;
const BEHIND_LENGTH = 120;
/** What stands behind "in" or "aus" with a capital and is no place. */
const NO_PLACE =
  /^(?:Teilzeit|Vollzeit|Ausbildung|Deutschland|Österreich|Elternzeit|Festanstellung|Rente|Schichten|Zahlen|Leidenschaft|Überzeugung|Zukunft|Krankenhäusern|Unternehmen|Betrieben|Handwerk|Industrie|Kliniken|Büros|Agenturen)$|(?:ung|keit|heit|schaft|ionen|ungen|betriebe|häuser|zeit)n?$/u;

/** The place of a page in its head: behind a mention of the occupation, else behind a label. */
export function findArticlePlace(plain: string, title: OccupationTitle): Placed | undefined {
  if (title.place !== undefined) return title.place;
  const head = plain.slice(0, HEAD_LENGTH);
  for (let at = head.indexOf(title.name); at !== -1; at = head.indexOf(title.name, at + 1)) {
    const end = at + title.name.length;
    const place = placed(BEHIND.exec(head.slice(end, end + BEHIND_LENGTH)), end);
    if (place !== undefined) return place;
  }
  return placed(LABELLED.exec(head), 0);
}

function placed(match: RegExpExecArray | null, from: number): (Span & { name: string }) | undefined {
  const name = match?.groups?.['place'];
  if (match === null || name === undefined || NO_PLACE.test(name)) return undefined;
  const start = from + match.index + match[0].lastIndexOf(name);
  return { name, start, end: start + name.length };
}
