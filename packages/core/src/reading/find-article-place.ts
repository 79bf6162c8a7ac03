import { allMatches } from './all-matches.ts';
import type { OccupationTitle } from './find-occupation-title.ts';
import { isNoPlace } from './is-no-place.ts';
import { rowOfHead } from './kind-of-head.ts';
import { knownPlace } from './known-places.ts';
import { isPersonNoun } from './person-noun.ts';
import type { Span } from './span.ts';
import { isTownName } from './town-names.ts';

/** Where a page places its occupation. */
type Placed = NonNullable<OccupationTitle['place']>;

const PLACE = String.raw`(?<place>(?:(?:St\.|Sankt|Bad|Wiener|Groß|Neu) )?[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{2,40}(?: (?:(?:am|an der|im|in|bei|ob der) [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{1,30}|\([A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž ]{1,20}\)|/ ?[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{1,20}))?)`;
/** Behind the name of the occupation: "/in (m/w/d) in Kiel", "werden in Kiel", "aus Kiel". */
const BEHIND = new RegExp(
  String.raw`^(?:[/:*_-]{1,2}in(?:nen)?)?(?: [A-ZÀ-ÞĀ-Ž]{2,4}(?![A-Za-zÀ-ž])| [A-ZÀ-ÞĀ-Ž][a-zß-ž]{2,12}(?: [A-ZÀ-ÞĀ-Ž]\.)?(?= aus ))?(?: \([^()\n]{1,20}\))?(?: (?:werden|sein|Jobs|Stellenangebote|Stellen|Gehalt|Ausbildung|arbeiten))? (?:in|aus|bei|IN) ${PLACE}`,
  'u',
);
/** Behind the name and a sign, at the end of a line or before another sign: "/in (Lehrberuf) - Kiel und Umgebung". */
const BESIDE =
  /^(?:[/:*_-]{1,2}in(?:nen)?)?(?: [A-ZÀ-ÞĀ-Ž]{2,4}(?![A-Za-zÀ-ž]))?(?: \([^()\n]{1,20}\))?(?:,| -| \|| ·) (?<place>(?:St\. |Bad )?[A-ZÀ-ÞĀ-Ž][a-zß-ž]{2,20}(?:-[A-ZÀ-ÞĀ-Ž][a-zß-ž]{2,20})?(?: am [A-ZÀ-ÞĀ-Ž][a-zß-ž]{2,12})?)(?: und (?:Umgebung|Umland|Region))?(?=\n| [-|·(]|:)/u;
/** What stands there and is no place: words for the page. */
const OF_PAGE =
  /(?:beruf|bild|porträt|profil|guide|interview|steckbrief|überblick|karriere|check|job|jobs|info|alltag|gehalt|lohn|zukunft|weg|tipps?|fakten|serie|news|blog|magazin|team|studium|lehre)(?:e?n|s)?$/iu;
/** "Wir haben Jana in Kiel besucht", "arbeitet in Kiel". */
const VISITED =
  /(?<![A-Za-zÀ-ž])(?:in (?<place>[A-ZÀ-ÞĀ-Ž][a-zß-ž]{2,20}(?:-[A-ZÀ-ÞĀ-Ž][a-zß-ž]{2,20})?) (?:besucht|getroffen)|(?:arbeitet|besuchen|treffen|trafen) (?:[A-Za-zÀ-ž,.]{1,20} ){0,4}in (?<other>[A-ZÀ-ÞĀ-Ž][a-zß-ž]{2,20}(?:-[A-ZÀ-ÞĀ-Ž][a-zß-ž]{2,20})?))(?![A-Za-zÀ-ž-])/u;
/** How much of a page is its first lines, in UTF-16 units. */
const TOP_LENGTH = 160;
/** "Ort: Kiel". */
const LABELLED = new RegExp(
  `^(?:(?:Ort|Stadt|Standort|Arbeitsort|Region)(?::| \\|) {1,3}|(?:Region|Raum) )${PLACE}`,
  'mu',
);

/** The end of a heading: "Aufgaben und Lohn in Kiel". */
const AT_END = new RegExp(`[A-Za-zÀ-ž] in ${PLACE}(?: [a-zß-ž]{2,12})?[?!]?$`, 'u');
/** Behind a word of place, or in brackets, and in no list of several. */
const IN_TITLE =
  /(?:(?<![A-Za-zÀ-ž])(?:[Ii]n|[Ii]m|[Aa]m|nach|Raum|Großraum|Region|Kanton|Landkreis|Standort|[Ii]n der|[Ii]m (?:Raum|Kanton|Großraum|Landkreis)) |\()([A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{2,30})(?![A-Za-zÀ-ž-]| (?:und|oder|[A-ZÀ-ÞĀ-Ž])|, [A-ZÀ-ÞĀ-Ž])/gu;
/** A word right behind "in" and its like. */
const LOCAL =
  /(?<![A-Za-zÀ-ž])[Ii]n ([A-ZÀ-ÞĀ-Ž][a-zß-ž]{2,30}(?:-[A-ZÀ-ÞĀ-Ž][a-zß-ž]{2,20})?)(?![A-Za-zÀ-ž-]| (?:und|oder|bzw))/gu;
/** "Schreiner/in in Österreich: Lohn und Ausbildung". */
const COUNTRYWIDE =
  /^(?:[/:*_-]{1,2}in(?:nen)?)?(?: \([^()\n]{1,20}\))? in (?:der )?(?<place>Österreich|Schweiz)(?![A-Za-zÀ-ž])/u;
/** How much of a page may place its occupation, in UTF-16 units. */
const HEAD_LENGTH = 600;
const BEHIND_LENGTH = 120;
/** The place of a page in its head: behind a mention of the occupation, else behind a label. */
export function findArticlePlace(plain: string, title: OccupationTitle): Placed | undefined {
  if (title.place !== undefined) return title.place;
  const head = plain.slice(0, HEAD_LENGTH);
  for (let at = head.indexOf(title.name); at !== -1; at = head.indexOf(title.name, at + 1)) {
    const end = at + title.name.length;
    const behind = head.slice(end, end + BEHIND_LENGTH);
    const place = placed(BEHIND.exec(behind), end) ?? (at < TOP_LENGTH ? beside(behind, end, plain) : undefined);
    if (place !== undefined) return place;
  }
  return (
    placed(LABELLED.exec(head), 0) ??
    inHeading(head, title) ??
    inTitle(head, title) ??
    named(plain) ??
    visited(head, plain) ??
    countrywide(head, title)
  );
}

/** The country of a page whose title says that it is about all of it. */
function countrywide(head: string, { name }: OccupationTitle): Placed | undefined {
  for (let at = head.indexOf(name); at !== -1 && at < TOP_LENGTH; at = head.indexOf(name, at + 1)) {
    const end = at + name.length;
    const match = COUNTRYWIDE.exec(head.slice(end, end + BEHIND_LENGTH));
    const country = match?.groups?.['place'];
    if (match !== null && country !== undefined) {
      const start = end + match[0].length - country.length;
      return { name: country, start, end: start + country.length };
    }
  }
  return undefined;
}

/** The name behind a sign, where it is one of a place: known, or behind "in" elsewhere. */
function beside(behind: string, from: number, plain: string): Placed | undefined {
  const place = placed(BESIDE.exec(behind), from);
  if (place === undefined || OF_PAGE.test(place.name) || !isName(place.name, plain)) return undefined;
  return isKnown(place.name) || plain.toLowerCase().includes(` in ${place.name.toLowerCase()}`) ? place : undefined;
}

/** Whether a name is one of a place by itself. */
function isKnown(name: string): boolean {
  return isTownName(name) || knownPlace(name) !== undefined;
}

/** Where somebody was visited or works. */
function visited(head: string, plain: string): Placed | undefined {
  const place = placed(VISITED.exec(head), 0);
  return place === undefined || !isName(place.name, plain) ? undefined : place;
}

/** A short line that names the occupation and ends with a place. */
function inHeading(head: string, { name }: OccupationTitle): Placed | undefined {
  let start = 0;
  for (const line of head.split('\n')) {
    const place =
      line.length <= BEHIND_LENGTH && line.includes(name) ? placed(AT_END.exec(line.trimEnd()), start) : undefined;
    if (place !== undefined) return place;
    start += line.length + 1;
  }
  return undefined;
}

/** The only known place of a title line, behind any word of place: "Was verdient ein Schreiner in der Steiermark?" */
function inTitle(head: string, { name }: OccupationTitle): Placed | undefined {
  const stem = name.slice(0, Math.max(SHORTEST_STEM, name.length - STEM_ENDING));
  let start = 0;
  for (const line of head.slice(0, TOP_LENGTH + BEHIND_LENGTH).split('\n')) {
    const places = line.length <= BEHIND_LENGTH && line.includes(stem) ? placesIn(line) : [];
    const [only, another] = places;
    if (only !== undefined && another === undefined) {
      const { 0: words, 1: place = '', index } = only;
      const end = start + index + words.length;
      return { name: place, start: end - place.length, end };
    }
    start += line.length + 1;
  }
  return undefined;
}

function placesIn(line: string): readonly RegExpExecArray[] {
  return allMatches(IN_TITLE, line).filter(({ 1: place = '' }) => isKnown(place) && !isNoPlace(place));
}

const SHORTEST_STEM = 4;
const STEM_ENDING = 2;

/** The name behind "in" in the head that comes again so, most often, and nowhere behind an article. */
function named(plain: string): Placed | undefined {
  const counts = new Map<string, { readonly start: number; count: number }>();
  for (const { 0: words, 1: name = '', index } of allMatches(LOCAL, plain)) {
    const seen = counts.get(name);
    if (seen === undefined) counts.set(name, { start: index + words.length - name.length, count: 1 });
    else seen.count += 1;
  }
  const often = [...counts].filter(
    ([name, { start, count }]) => start < HEAD_LENGTH && count > 1 && isName(name, plain),
  );
  const [name, { start }] = often.sort((a, b) => b[1].count - a[1].count)[0] ?? ['', { start: 0 }];
  return name === '' ? undefined : { name, start, end: start + name.length };
}

/** No article, no other ending and no known noun: a name. */
function isName(name: string, plain: string): boolean {
  const lower = name.toLowerCase();
  if (isNoPlace(name) || isPersonNoun(lower) || rowOfHead({ head: lower, adjectives: [] }) !== undefined) return false;
  return !new RegExp(
    `(?<![A-Za-zÀ-ž])(?:der|die|das|den|dem|des|ein|eine[rnms]?|im|zu[rm]|vom|beim|kein|keine[rnms]?|e[rnms]) ${name}(?![A-Za-zÀ-ž])`,
    'u',
  ).test(plain);
}

function placed(match: RegExpExecArray | null, from: number): (Span & { name: string }) | undefined {
  const name = match?.groups?.['place'] ?? match?.groups?.['other'];
  if (match === null || name === undefined || isNoPlace(name)) return undefined;
  const start = from + match.index + match[0].lastIndexOf(name);
  return { name, start, end: start + name.length };
}
