/** Towns, states and countries that stand in titles most, lower case: read as places without a preposition. */
const KNOWN = new Set(
  (
    'berlin hamburg münchen munich köln cologne frankfurt stuttgart düsseldorf leipzig dortmund essen bremen dresden ' +
    'hannover hanover nürnberg nuremberg duisburg bochum wuppertal bielefeld bonn münster mannheim karlsruhe augsburg ' +
    'wiesbaden mönchengladbach gelsenkirchen aachen braunschweig kiel chemnitz halle magdeburg freiburg krefeld mainz ' +
    'lübeck erfurt oberhausen rostock kassel hagen potsdam saarbrücken hamm ludwigshafen oldenburg osnabrück leverkusen ' +
    'heidelberg darmstadt solingen regensburg herne paderborn neuss ingolstadt offenbach fürth ulm würzburg heilbronn ' +
    'pforzheim wolfsburg göttingen bottrop reutlingen koblenz erlangen bremerhaven remscheid bergisch jena trier ' +
    'recklinghausen salzgitter moers siegen gütersloh hildesheim hanau kaiserslautern cottbus schwerin esslingen ' +
    'tübingen konstanz worms marburg gießen lüneburg bayreuth bamberg passau landshut rosenheim kempten aschaffenburg ' +
    'wien vienna graz linz salzburg innsbruck klagenfurt villach wels dornbirn bregenz zürich zurich genf geneva basel ' +
    'bern lausanne winterthur luzern lugano zug deutschland germany österreich austria schweiz switzerland dach ' +
    'deutschlandweit bundesweit europa europe bayern bavaria hessen sachsen thüringen brandenburg saarland niedersachsen ' +
    'nrw nordrhein-westfalen baden-württemberg rheinland-pfalz schleswig-holstein sachsen-anhalt ' +
    'mecklenburg-vorpommern ruhrgebiet rhein-main süddeutschland norddeutschland westdeutschland ostdeutschland ' +
    'nordbayern südbayern oberbayern niederbayern franken schwaben allgäu'
  ).split(' '),
);

const PLACE_ENDING =
  /(?:burg|stadt|dorf|heim|hausen|furt|kirchen|hofen|brücken?|münde|rode|leben|weiler|stetten|beuren|bronn|büttel|hafen|walde|wiesen|felden?|stein|bach|ingen|lingen|tingen|au|itz|ow)$/;

/** Words after "in" that are no places. */
const NO_PLACE =
  /(?:ung|heit|keit|schaft|tion|ität|enz|anz|ment|zeit|basis|agentur|bereich|abteilung|praxis|klinik|kita|team|kanzlei|unternehmen|industrie|handel|vertrieb|verkauf|einkauf|marketing|dienst|stelle|ausbildung|form|pflege|technik|bau|wesen|haus|schule|service|amt|ministerium|werk|logistik|medizin|projekte?n?|büro|kindergarten|startup|start-up|konzern|gmbh|ag|it|ing)$/i;

/** "Standort", "Raum" and the like, which make a place of what follows. */
const LEAD_IN =
  /^(?:den |dem |der |unseren |unserem )?(?:standort|raum|gro(?:ß|ss)raum|region|umkreis|kreis|landkreis|stadt|bezirk|gebiet|einsatzort|arbeitsort|dienstort|location|nähe|nahe)(?: von)?(?: ?: ?|\s)/i;
const COUNTRY_AND_CODE = /^(?:(?:[ADL]|CH)-)?\d{4,5}\s(?=\p{Lu})/u;
const NAME =
  /^\p{Lu}[\p{L}'.]{1,30}(?:-[\p{Lu}\d][\p{L}\d]{1,30}){0,3}(?:\s(?:am|an der|im|in der|ob der|bei|vor der|a\.|i\.|d\.|v\.)\s?\p{Lu}[\p{L}.]{0,20})?(?:\s\(\p{L}[\p{L}. ]{1,30}\))?(?:\s(?:und|&|\+)\s(?:Umgebung|Umland|Region)|\s\d{1,2}|\s(?:Mitte|Nord|Süd|Ost|West|Stadt|City|Innenstadt))?$/u;
const SEPARATOR = /,\s|\s(?:und|oder|and|or|&|\+)\s(?!Umgebung|Umland|Region)|\s?\/\s?/;

/**
 * The places that a phrase names, as written, or nothing where it says something else.
 *
 * Behind a preposition any proper name is a place; without one it must be well known, end like a town, or stand behind
 * a postal code or a word such as "Standort".
 */
export function placesIn(phrase: string, behindPreposition = false): readonly string[] | undefined {
  const named = phrase.replace(LEAD_IN, '').trim();
  const hasLead = behindPreposition || named !== phrase.trim();
  const names = named.split(SEPARATOR).map((name) => name.trim());
  return names.length <= 8 && names.every((name) => isPlace(name, hasLead)) ? names : undefined;
}

function isPlace(name: string, hasLead: boolean): boolean {
  const town = name.replace(COUNTRY_AND_CODE, '');
  if (!NAME.test(town)) return false;
  const first = (/^[^\s(]+/.exec(town)?.[0] ?? '').toLowerCase();
  if (KNOWN.has(town.toLowerCase()) || KNOWN.has(first) || KNOWN.has(first.split('-')[0] ?? '') || town !== name)
    return true;
  return !NO_PLACE.test(first) && (hasLead || PLACE_ENDING.test(first));
}

/** A well-known place that stands last in a role without any sign before it: "Verkäufer Hamburg". */
export function trailingPlace(role: string): string | undefined {
  const last = / (?<last>\p{Lu}[\p{L}-]{2,30})$/u.exec(role)?.groups?.['last'];
  return last !== undefined && KNOWN.has(last.toLowerCase()) ? last : undefined;
}
