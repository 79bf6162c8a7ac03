import type { ComposedPhrase } from './composed-phrases.ts';
import { hasVerb } from './has-verb.ts';
import { isPlaced } from './is-placed.ts';
import { isRelativeClause } from './is-relative-clause.ts';
import { isOccupationNoun } from './occupation-noun.ts';
import type { PageNames } from './page-names.ts';
import type { RegionClause } from './region-clause.ts';
import { PART_OF_COUNTRY, REGION_NAMES } from './region-names.ts';
import { saysIsNot } from './says-is-not.ts';

/** Nouns that speak of a labour market or a place of business. */
const MARKET =
  /(?:markt|marktes|(?:firmen|medien|wirtschafts|unternehmens|betriebs|klinik|kultur|agentur|forschungs)landschaft|nachfrage|chancen|konkurrenz|wettbewerb|gehälter|löhne|gehaltsniveau|lohnniveau|tarifverträge|bandbreite|fachkräftemangel|personalmangel|mieten|lebenshaltungskosten|booms?|(?:innovations|kosten|konkurrenz|zeit)druck|standorte?s?|wege|pendlern?|arbeitsplätze|ballungsraum|speckgürtel|maßstäbe|einzugsgebiet|auftragslage|auftragsbücher|umfeld)$/u;
/** Such nouns of the country as a whole, where a text is about no place. */
const COUNTRYWIDE = /(?:nachfrage|fachkräftemangel|personalmangel|booms?|arbeitsmarkt)$/u;
/** Words that may point at anything in a section on something else. */
const NEARBY = /(?<![a-zß-ÿ])(?:hier|dort)(?![a-zß-ÿ])/u;
/** States and parts of the country, where a text is about no place. */
const STATE = new RegExp(`(?<![a-zß-ÿ])${REGION_NAMES}(?![A-Za-zÀ-ž])`, 'u');
/** Parts of the country and what is paid there, where a text is about no place. */
const SIDE =
  /(?<![a-zß-ÿ])(?:im|in|aus dem) (?:norden|süden|osten|westen|ballungsräumen|großstädten|metropolen|ländlichen|städten)(?![a-zß-ÿ])/u;
const PAID =
  /(?<![a-zß-ÿ])(?:(?:be)?gezahlt|bezahlt|zahl(?:t|en)|verdien(?:t|en)|angebote?|stellen|jobs|sitz(?:t|en)|konzentrier(?:t|en)|ballen|mangel|unbesetzt|gehaltsniveau|steigen|sinken|dichte|bedarf|konkurrenz|gesucht|am (?:meisten|größten|besten|höchsten))(?![a-zß-ÿ])/u;
/** A clause that opens with a part of the country: "Im Ruhrgebiet …", "Köln und München bieten …". */
const OPENS = new RegExp(
  `^(?:(?:vor allem|besonders|auch|nur|gerade) )?(?:(?:in|im|an|am|auf) (?:der |dem |den )?(?:[a-zß-ž]{2,20}en )?(?:${PART_OF_COUNTRY}|norden|süden|osten|westen|küste|land|großstädten|metropolen|ballungsräumen|[A-Za-zÀ-ž]{3,20}regionen)|${PART_OF_COUNTRY}(?: und ${PART_OF_COUNTRY})? (?:hat|haben|bietet|bieten|zahlt|zahlen|liegt|liegen|sucht|suchen|gilt|gelten))(?![A-Za-zÀ-ž])`,
  'u',
);
/** People who come and go for work. */
const MOVES = /(?<![a-zß-ÿ])(?:pendel(?:t|n)|wander(?:t|n) (?:[^.;:?!]{2,80} )?(?:ab|aus|zu)|abwandern)(?![a-zß-ÿ])/u;
const SPEAKER = /(?<![a-zß-ÿ])(?:ich|mir|mich|wer|man|du|dir|dich|niemand|jemand|manche|viele|wir|sie)(?![a-zß-ÿ])/u;
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
  if (end - start < SHORTEST || end - start > LONGEST || FIGURE.test(lower) || SPEAKER.test(lower)) return false;
  if (isRelativeClause(clause)) return false;
  const [subject] = phrases;
  if (subject === undefined || isOccupationNoun(subject.head) || (title !== undefined && lower.startsWith(title)))
    return false;
  if (PAYS_OTHERWISE.test(lower)) return true;
  if (place === undefined) {
    if (((SIDE.test(lower) && PAID.test(lower)) || (STATE.test(lower) && PAID.test(lower))) && hasVerb(clause))
      return true;
    if (OPENS.test(lower) && hasVerb(clause)) return true;
    const market = STATE.test(lower) ? MARKET : COUNTRYWIDE;
    return isPlaced(lower, place) || phrases.some((phrase) => namesMarket(phrase, market));
  }
  const own = phrases.filter(({ head }) => head !== place);
  const isDenied = phrases.some(({ determiner }) => determiner.startsWith('kein'));
  if (own.length === 0 || (isDenied && !(saysIsNot(lower) && lower.startsWith(place)))) return false;
  if (MOVES.test(lower) && hasVerb(clause)) return true;
  const isHere = isPlaced(lower, place) || STATE.test(lower) || (!isElsewhere && NEARBY.test(lower));
  if (namesMarket(subject, MARKET)) return true;
  return hasVerb(clause) && (isHere || (!isElsewhere && own.some((phrase) => namesMarket(phrase, MARKET))));
}

function namesMarket({ head, complements }: ComposedPhrase, market: RegExp): boolean {
  return market.test(head) || complements.some((part) => market.test(part.head));
}
