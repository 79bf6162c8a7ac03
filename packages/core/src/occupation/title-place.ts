/** Towns, states and countries that stand in titles most: places without a preposition. */
const KNOWN = new Set(
  (
    'berlin hamburg münchen munich köln cologne frankfurt stuttgart düsseldorf leipzig dortmund essen bremen dresden ' +
    'hannover nürnberg bonn münster karlsruhe aachen kiel mainz kassel ' +
    'potsdam wien vienna graz linz zürich basel bern germany österreich schweiz dach ' +
    'bayern hessen sachsen nrw niedersachsen'
  ).split(' '),
);

const PLACE_ENDING =
  /(?:deutschland|weit|burg|stadt|dorf|heim|hausen|furt|kirchen|hofen|brück(?:en)?|münde|weiler|stetten|hafen|[lt]ingen)$/;
/** Words behind "in" that name no place. */
const NO_PLACE =
  /(?:ung|[hkz]eit|schaft|gruppe|tion|tät|enz|ment|tur|bereich|praxis|kita|team|kanzlei|trie|handel|trieb|kauf|ting|dienst|stelle|form|pflege|schicht|bau|wesen|haus|schule|amt|werk|ik|zin|jekt|büro|garten|labor|(?:ung|anlag|räum|werk|trieb|jekt)en)$|^it$/;

/** "Standort", "Raum" and the like, which make a place of what follows. */
const LEAD_IN =
  /^(?:de[nmr] |unserem )?(?:(?:\p{L}{0,9}(?:gebiet|kreis|raum)|(?:stand|einsatz|arbeits)ort|region|stadt)(?: von)?(?: ?: ?|\s)){1,2}/iu;
const POSTAL_CODE = /^(?:(?:[AD]|CH)-)?\d{4,5}\s(?=\p{Lu})/u;
const NAME =
  /^(?:(?:Bad|St\.|Sankt|Groß|Klein) )?\p{Lu}[\p{L}'.]{1,30}(?:-[\p{Lu}\d][\p{L}\d]{1,30}){0,3}(?:\s(?:[aio][mnb]?\.?|bei|vor|[dv]\.)(?: der)?\s?\p{Lu}[\p{L}.]{0,20})?(?:\s\(\p{L}[\p{L}. ]{1,30}\))?(?:\s(?:und|&) Um\p{L}{4,6}|\s\d{1,2}|\s(?:Mitte|Nord|Süd|Ost|West|City))?$/u;
const SEPARATOR = /,\s|\s(?:und|oder|and|or|&)\s(?!Um)|\s?\/\s?/;

/**
 * The places that a phrase names, as written, or nothing where it says something else.
 *
 * Behind a preposition any proper name is a place; without one it must be well known, end like a town, or stand behind
 * a postal code or a word such as "Standort".
 */
export function placesIn(phrase: string, behindPreposition = false): readonly string[] | undefined {
  const named = phrase.replace(LEAD_IN, '').trim();
  const isLed = behindPreposition || LEAD_IN.test(phrase);
  const names = named.split(SEPARATOR);
  return names.every((name) => isPlace(name, isLed)) ? names : undefined;
}

function isPlace(name: string, isLed: boolean): boolean {
  const town = name.replace(POSTAL_CODE, '');
  const [first = '', second = ''] = town.toLowerCase().split(/[\s(]/);
  if (!NAME.test(town)) return false;
  if (KNOWN.has(first.split('-', 1)[0] ?? '') || town !== name) return true;
  return !NO_PLACE.test(second || first) && (isLed || PLACE_ENDING.test(first));
}

/** A role without a well-known place that stands last in it without any sign: "Verkäufer Hamburg". */
export function withoutTrailingPlace(role: string): string {
  return role.replace(/ (\p{Lu}[\p{L}-]{2,30})$/u, (all, last: string) => (KNOWN.has(last.toLowerCase()) ? '' : all));
}
