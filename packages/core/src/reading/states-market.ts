import type { ComposedPhrase } from './composed-phrases.ts';
import { hasVerb } from './has-verb.ts';
import { isPlaced } from './is-placed.ts';
import { isRelativeClause } from './is-relative-clause.ts';
import { namesArea } from './names-area.ts';
import { isOccupationNoun } from './occupation-noun.ts';
import type { PageNames } from './page-names.ts';
import type { RegionClause } from './region-clause.ts';
import { PART_OF_COUNTRY, REGION_NAMES } from './region-names.ts';
import { saysIsNot } from './says-is-not.ts';
import { tellsOfPlace } from './tells-of-place.ts';

/** Nouns that speak of a labour market or a place of business. */
const MARKET =
  /(?:markt|marktes|(?:firmen|medien|wirtschafts|unternehmens|betriebs|klinik|kultur|agentur|forschungs)landschaft|nachfrage|chancen|konkurrenz|wettbewerb|gehälter|löhne|gehaltsniveau|lohnniveau|tarifverträge|bandbreite|fachkräftemangel|personalmangel|mieten|lebenshaltungskosten|booms?|(?:innovations|kosten|konkurrenz|zeit)druck|standorte?s?|wege|pendlern?|arbeitsplätze|ballungsraum|speckgürtel|maßstäbe|einzugsgebiet|auftragslage|auftragsbücher|umfeld)$/u;
/** Such nouns of the country as a whole, where a text is about no place. */
const COUNTRYWIDE = /(?:nachfrage|fachkräftemangel|personalmangel|booms?|arbeitsmarkt)$/u;
/** What is here: "Hier sitzt die Verwaltung des Hafens". */
const NEARBY = /^(?:hier|dort)(?: oben| unten)? (?:ist|sind|sitz(?:t|en)|lieg(?:t|en)|steh(?:t|en))(?![a-zß-ÿ])/u;
/** What the occupation is called, what the law says of it, where it is taught and what it is like: all this is told of a place too. */
const OF_OCCUPATION =
  /(?<![a-zß-ÿ])(?:bezeichnung(?:en)?|bezeichnet|genannt|heißt|heisst|geregelt|reglementiert[a-z]{0,2}|gesetz|ausbildungsberuf|lehrberuf|(?:berufs|fach|meister)schulen?|(?:solche|zwei|mehrere) schulen|kurse?|lehrgänge?|volontariat|(?:ist|sind) (?:[a-zß-ÿ]{2,12} )?(?:ein|kein) (?:beruf|job|handwerk))(?![a-zß-ÿ])/u;
/** Of whom something is said that stands before: "Das ist nicht Kiel", "ihre Praxis". */
const POINTS_BACK =
  /^(?:das|dies|es) (?:ist|sind|war|prägt|macht|zeigt|gilt)(?![a-zß-ÿ])|^(?:ihre?|seine?|meine?|unsere?) /u;
/** States and parts of the country, where a text is about no place. */
const STATE = new RegExp(`(?<![a-zß-ÿ])${REGION_NAMES}(?![A-Za-zÀ-ž])`, 'u');
/** Parts of the country and what is paid there, where a text is about no place. */
const SIDE =
  /(?<![a-zß-ÿ])(?:im|in|aus dem) (?:norden|süden|osten|westen|ballungsräumen|großstädten|metropolen|ländlichen|städten|neuen bundesländern|nordosten|nordwesten|südosten|südwesten)(?![a-zß-ÿ])/u;
const PAID =
  /(?<![a-zß-ÿ])(?:(?:be)?gezahlt|bezahlt|zahl(?:t|en)|verdien(?:t|en)|angebote?|stellen|jobs|anzeigen|inserate|ausschreibungen|bewerb[a-zß-ÿ]{2,12}|schwerpunkte?|gefragt|rar|knapp|sitz(?:t|en)|konzentrier(?:t|en)|ballen|mangel|unbesetzt|gehaltsniveau|steigen|sinken|dichte|bedarf|konkurrenz|gesucht|am (?:meisten|größten|besten|höchsten))(?![a-zß-ÿ])/u;
/** A clause that opens with a part of the country: "Im Ruhrgebiet …", "Köln und München bieten …". */
const OPENS = new RegExp(
  `^(?:(?:vor allem|besonders|auch|nur|gerade) )?(?:(?:in|im|an|am|auf) (?:der |dem |den )?(?:[a-zß-ž]{2,20}en )?(?:${PART_OF_COUNTRY}|norden|süden|osten|westen|nordosten|nordwesten|südosten|südwesten|küste|land|ländlichen (?:raum|räumen|gegenden|regionen)|neuen bundesländern|großstädten|metropolen|ballungsräumen|[A-Za-zÀ-ž]{3,20}regionen)|${PART_OF_COUNTRY}(?: und ${PART_OF_COUNTRY})? (?:hat|haben|bietet|bieten|zahlt|zahlen|liegt|liegen|sucht|suchen|gilt|gelten))(?![A-Za-zÀ-ž])`,
  'u',
);
/** What a clause without a verb adds about another place: "in Kiel deutlich weniger". */
const CONTRAST =
  /^(?:auch |und |aber |dafür )?(?:in|im|auf|am|rund um) [^.,;:?!]{3,50} (?:höher|tiefer|mehr|weniger|darunter|darüber|besser|schlechter|dünner|dichter|knapper|länger|kürzer|schwieriger|leichter|teurer|günstiger|sowieso|kaum [a-zß-ÿ]{3,12})$/u;
/** People who come and go for work. */
const MOVES = /(?<![a-zß-ÿ])(?:pendel(?:t|n)|wander(?:t|n) (?:[^.;:?!]{2,80} )?(?:ab|aus|zu)|abwandern)(?![a-zß-ÿ])/u;
/** A part of the country as if it were somebody: "Der Nordosten holt auf". */
const PART = /(?<![a-zß-ÿ])(?:der|im) (?:nord|süd)?(?:norden|süden|osten|westen)(?![a-zß-ÿ])/u;
/** "In Kiel sind sie gefragt wie nie". */
const SOUGHT =
  /^(?:in|im|auf|am) [^.,;:?!]{2,40} (?:sind|ist|werden|wird|sucht|findet|bekommt|zahlt|verdient|warten?|konkurriert) (?:sie|man|jede|jeder|der|die)? ?(?=[^.;:?!]{0,60}(?:gefragt|gesucht|begehrt|willkommen|rar|leicht|schwer|besonders|besser|mehr|weniger|wenig|länger|kaum)(?![a-zß-ÿ]))/u;
const SPEAKER =
  /(?<![a-zß-ÿ])(?:ich|mir|mich|wer|man(?! (?:besser|schlechter|mehr|weniger))|du|dir|dich|niemand|jemand|wir|sie)(?![a-zß-ÿ])/u;
const FIGURE = /\d/u;
const SHORTEST = 12;
const LONGEST = 190;
/** "Werften zahlen besser". */
const PAYS_OTHERWISE =
  /(?<![a-zß-ÿ])(?:zahl(?:t|en))(?![a-zß-ÿ])[^.,;]{0,40} (?:weniger|mehr|besser|schlechter)(?![a-zß-ÿ])/u;

/** Whether a clause says something of the place or of the market there. */
export function statesMarket(
  clause: RegionClause,
  lower: string,
  { place, title }: PageNames,
  isElsewhere: boolean,
): boolean {
  const { start, end, phrases } = clause;
  if (
    end - start < SHORTEST ||
    end - start > LONGEST ||
    FIGURE.test(lower) ||
    (SPEAKER.test(lower) && !SOUGHT.test(lower))
  )
    return false;
  if (isRelativeClause(clause)) return false;
  const [subject] = phrases;
  if (subject === undefined || isOccupationNoun(subject.head) || (title !== undefined && lower.startsWith(title)))
    return false;
  if (OF_OCCUPATION.test(lower) || POINTS_BACK.test(lower)) return false;
  if (PAYS_OTHERWISE.test(lower)) return true;
  if ((CONTRAST.test(lower) || SOUGHT.test(lower)) && tellsOfPlace(clause, lower, { place, title })) return true;
  const isElsewherePaid = () => PAID.test(lower) && clause.tokens.some(namesArea) && hasVerb(clause);
  if (place === undefined) {
    if (((SIDE.test(lower) && PAID.test(lower)) || (STATE.test(lower) && PAID.test(lower))) && hasVerb(clause))
      return true;
    if (isElsewherePaid() || (OPENS.test(lower) && hasVerb(clause))) return true;
    const market = STATE.test(lower) ? MARKET : COUNTRYWIDE;
    return isPlaced(lower, place) || phrases.some((phrase) => namesMarket(phrase, market));
  }
  const own = phrases.filter(({ head }) => head !== place);
  const isDenied = phrases.some(({ determiner }) => determiner.startsWith('kein'));
  if (own.length === 0 || (isDenied && !(saysIsNot(lower) && lower.startsWith(place)))) return false;
  if (MOVES.test(lower) && hasVerb(clause)) return true;
  if (isElsewherePaid()) return true;
  const isHere =
    isPlaced(lower, place) || STATE.test(lower) || PART.test(lower) || (!isElsewhere && NEARBY.test(lower));
  if (namesMarket(subject, MARKET)) return true;
  return hasVerb(clause) && (isHere || (!isElsewhere && own.some((phrase) => namesMarket(phrase, MARKET))));
}

function namesMarket({ head, complements }: ComposedPhrase, market: RegExp): boolean {
  return market.test(head) || complements.some((part) => market.test(part.head));
}
