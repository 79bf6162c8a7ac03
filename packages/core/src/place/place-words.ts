/**
 * Words beside a name that tell what it is there, in lower case. A word stands for itself; one with a leading hyphen
 * for every word that ends in it ("-bank": Volksbank).
 */

/** What the words before a name make of it. */
export type PlaceRole = 'site' | 'label' | 'region' | 'county' | 'elsewhere' | 'firm';

interface RoleRow {
  readonly role: PlaceRole;
  /** The words right before the name. */
  readonly words: string;
  readonly example: string;
}

/** What the word right before a name makes of it; the first row that fits decides. */
const ROLE_ROWS: readonly RoleRow[] = [
  { role: 'county', words: 'landkreis kreis lkr lk', example: 'Landkreis Rosenheim' },
  {
    role: 'label',
    words:
      'standort standorte standorten arbeitsort arbeitsorte arbeitsplatz arbeitsstätte einsatzort einsatzorte einsatzstelle ' +
      'dienstort dienstsitz dienststelle schulungsort tätigkeitsort ausbildungsort ort orte location locations workplace ' +
      'büro büros office offices niederlassung niederlassungen filiale filialen betriebsstätte werk adresse anschrift 📍',
    example: 'Arbeitsort: Köln',
  },
  {
    role: 'region',
    words:
      'raum großraum region umkreis umland umgebung großregion einzugsgebiet vertriebsgebiet verkaufsgebiet gebiet greater ' +
      'metropolregion area um',
    example: 'im Raum Lüneburg',
  },
  {
    role: 'elsewhere',
    words:
      'aus nach bis nahe nähe bei beim unweit anbindung anschluss richtung südlich nördlich östlich westlich zwischen between near toren km minuten trips travel',
    example: 'der Spülspezialist aus Meckenbeuren',
  },
  {
    role: 'elsewhere',
    words:
      'sitz -sitz zentrale hauptverwaltung stammhaus ansässig beheimatet gegründet headquarters headquarter headquartered hq',
    example: 'Hauptsitz: Köln',
  },
  {
    role: 'firm',
    words:
      '-bank -kasse -werke -universität uni -hochschule fakultät -klinikum -klinik -kliniken -krankenhaus messe flughafen ' +
      'airport verlag -verein -kammer ihk hwk aok bistum -gericht finanzamt polizei oper -philharmonie -theater -station haltestelle zoo borussia ' +
      'eintracht hertha fortuna arminia werder vfl vfb fc fsv sv tsv rb university college -bahnhof hbf -straße str ' +
      '-platz -allee',
    example: 'Volksbank Paderborn, VfL Wolfsburg',
  },
  {
    role: 'site',
    words:
      'in im ab für at from mitten herz herzen heart zentrum landeshauptstadt hansestadt insel nordseeinsel ostseeinsel halbinsel team campus around',
    example: 'ab Nordhorn',
  },
];

/** Words between one that has a role and the name: "Standort ist Köln", "Sitz in Köln", "Umkreis von Köln". */
export const LINKING_WORDS: ReadonlySet<string> = new Set(
  'ist sind is are liegt sitzt sitzen in im at to von of zu an am wäre befindet sich der des unserer unseres firma unternehmens gruppe'.split(
    ' ',
  ),
);

/** Linking words that lead into a place of work, whoever has it: "Klinik in Köln", but "Universität zu Köln". */
export const INTO_WORDS: ReadonlySet<string> = new Set(['in', 'im', 'at']);

/** Words before "in" that make the place one where the firm is known: "mit Kunden in Bayern". */
export const KNOWN_THERE: ReadonlySet<string> = new Set(
  'kunden märkten märkte marktführer führend vertreten aktiv tätig customers clients leader ganz produziert'.split(' '),
);

/** Titles of people: "Frau Hagen", "Frau Sabine Hagen". */
export const PERSON_TITLES: ReadonlySet<string> = new Set('herr herrn frau hr fr dr prof'.split(' '));

/** Words that make offices in a place part of the firm's reach: "mit Standorten in". */
export const REACH_WORDS: ReadonlySet<string> = new Set('mit über weltweit europaweit weltweiten with'.split(' '));

/** Clients: "für unseren Kunden in Wolfsburg" is a place of work, "für unsere Kunden in Wolfsburg" is not. */
export const CLIENTS: ReadonlySet<string> = new Set('kunden auftraggeber mandanten unternehmen'.split(' '));
export const ONE_OF_THEM: ReadonlySet<string> = new Set('unseren einen den unser ein'.split(' '));

const ROLES = byWord(ROLE_ROWS);
const ROLE_OF_ENDING = ROLE_ROWS.flatMap(({ role, words }) =>
  words.split(' ').flatMap((word) => (word.startsWith('-') ? [[word.slice(1), role] as const] : [])),
);

/** The role that a word, in lower case, gives to a name right after it. */
export function roleOfWord(word: string): PlaceRole | undefined {
  return ROLES.get(word) ?? ROLE_OF_ENDING.find(([ending]) => word.endsWith(ending))?.[1];
}

function byWord(rows: readonly RoleRow[]): ReadonlyMap<string, PlaceRole> {
  return new Map(rows.flatMap(({ role, words }) => words.split(' ').map((word) => [word, role] as const)));
}

/** What follows a name of a firm, club or building: "Hannover Rück SE", "Köln Messe". */
export const FIRM_AFTER_NAME =
  /^(?: ?[&+] ?Co\b| (?:\p{Lu}[\p{L}-]{1,20} ){0,2}(?:GmbH|gGmbH|AG|SE|KG|KGaA|OHG|UG|mbH|eG|e\. ?V\.|Ltd|Inc|LLC)(?!\p{L})| (?:Bank|Rück|Re|Hyp|Messe|Airport|Flughafen|Stadion|School|University|Port|Marathon|Club)(?!\p{L}))/u;

/** A firm's "AG" is the canton of a place: "in Baden AG", "Wohlen AG oder Aarau AG". */
export const AARGAU_AFTER_NAME = /^ AG(?!\p{L})/u;

/** Words behind a name that make the place one of work: "our Munich office", "Kölner Standort". */
export const WORKPLACE_AFTER =
  /^ (?:office|site|hub|branch|location|Büro|Standort|Niederlassung|Office|Filiale|Geschäftsstelle|Werk|Team)(?:s|en|n)?(?!\p{L}|-)/u;

/** What makes a name the start of a stretch: "von Flensburg bis Passau". */
export const STRETCH_AFTER_NAME = /^ bis (?:nach |zu[mr]? )?\p{Lu}/u;

/** What stands between the places of a list. */
export const LIST_GAP =
  /^\s{0,2}(?:[,/|&+•·;–—-]\s{0,2})?(?:(?:oder|und|or|and|bzw\.?|sowie|as well as|wahlweise|alternativ)\s{0,2})?(?:in )?(?:der )?$/i;

/** What stands between a town and its state or country: a comma, a bracket, a slash, a dash or a blank. */
export const ATTRIBUTE_GAP =
  /^(?:\.? ?\(|\s{0,2}\)?[,/(|:–—-]\s{0,2}| )(?:in |im |am |bundesland |land |standort |arbeitsort )?$/i;

/** What stands between a town and its country in a note: "Berlin (remote in Deutschland möglich)". */
export const NOTE_GAP = /^ ?\([^()]{0,30}$/;

/** Postal code right before a name, with or without the sign of the country. */
export const POSTAL_CODE_BEFORE = /(?:^|[^\d\p{L}.,])((?:DE?|AT?|CH)\s?[-–]\s?)?(\d{4,5})\s{1,2}$/u;

/** The part of a town, or just a word, that a hyphen leads on to: "-Kreuzberg", "-Bad Godesberg", "-Projekt". */
export const PART_AFTER_NAME = /^-((?:Bad |St\. |Sankt |\p{Lu}\p{Ll}{2,12}er (?=\p{Lu}))?\p{L}[\p{L}\p{M}]{0,40})/u;

/** Parts of any town behind a hyphen: "München-Süd". */
export const QUARTERS: ReadonlySet<string> = new Set(
  'Nord Süd Ost West Mitte Zentrum City Innenstadt Altstadt Neustadt Stadt Land Nordost Nordwest Südost Südwest'.split(
    ' ',
  ),
);

/** Endings of names of parts of towns, for those that the gazetteer does not know: "Köln-Ossendorf". */
export const QUARTER =
  /^\p{Lu}\p{Ll}{0,18}(?:dorf|heim|berg|burg|hausen|feld|felde|stadt|ingen|bach|tal|hafen|see|ried|riem|hof|kirchen|rode|brück|furt|stein|wald|horst|stetten|weiler|beuren|büttel|stedt|hagen|moor|brunn|au|ow|itz)$/u;

/** Words that make a region of a town: "München-Umland", "Rhein-Neckar-Kreis". */
export const REGION_AFTER_NAME = /^(?:-| )(?:Umland|Region|Umgebung|Raum|Kreis|Area|Gebiet|area|region)(?!\p{L})/u;

/** Words that make a country or state a place of work from afar. */
export const REMOTE_WORD = /\b(?:remote|home[- ]?office|anywhere|mobil|deutschlandweit|bundesweit|ortsunabhängig|wfh)/i;

/** Work all over a state or region: "Reisetätigkeit in ganz Norddeutschland". */
export const ALL_OVER =
  /(?:einsatz|einsätze|montagen?|außendienst|reise(?:tätigkeit|bereitschaft|n)?)[^.!?\n]{0,30} (?:ganz|gesamten?)(?: de[rnm])? $/i;

/** Somebody comes to a place to work: "kommen einmal im Monat nach Ulm". */
export const COMES_TO =
  /(?:^|\s)(?:komm(?:e|en|st|t)?|wechsel(?:n|st|t)|zieh(?:en|st|t)?)(?![a-zß-ž])[^.!?\n]{0,45} nach $/i;

/** The firm's rank or count in a place, and a town that only locates: "die Nr. 1 in Bayern", "30 Filialen in Bayern", "Falkensee b. Berlin". */
export const ELSEWHERE_BEFORE_NAME =
  /[a-zß-ž] b\. $|(?:nr\.?|nummer|platz|no\.?|number) ?(?:1|eins|one) (?:in|im) $|(?<!(?:[a-zß-ž]{2}e[rn]|unsere|in|an|suchen|einsatz) |[\d.,])\d{1,4} (?:[a-zß-ž]{4,20} )?(?:filialen|niederlassungen|geschäfte|häuser|märkte) (?:in|im) $/i;

/** Islands, on which one works: "auf Sylt", "auf der Insel Föhr". */
export const ISLANDS: ReadonlySet<string> = new Set(
  (
    'Sylt Föhr Amrum Pellworm Nordstrand Helgoland Fehmarn Rügen Usedom Hiddensee Poel Borkum Juist Norderney Baltrum Langeoog ' +
    'Spiekeroog Wangerooge Reichenau Mainau'
  ).split(' '),
);

/** A town behind a name tells where a small place lies: "Martinsried bei München". */
export const NEAR_AFTER_NAME = /^ (?:bei|b\.) \p{Lu}/u;

/** A number behind a common word makes a thing of it: "Halle 12". */
export const NUMBER_AFTER_NAME = /^ \d/;

/** Lower-case words of short fields and titles that make no sentence of them. */
export const FIELD_WORDS: ReadonlySet<string> = new Set(
  'oder sowie remote hybrid mobil gesucht deutschlandweit bundesweit from with auch ggf standort fully within'.split(
    ' ',
  ),
);

/** No town has an article; before a common word it keeps it one: "im Zug der Umstellung". */
export const ARTICLE_BEFORE_NAME = /(?:^|\s)(?:im|beim|zum|vom|am|der|die|das|dem|den) $/i;

/** A sign behind a name that makes a place of a common word: "Löhne (Westf.)". */
export const REGION_BRACKET = /^ \(\p{Lu}\p{Ll}{2,20}\.?\)/u;

/**
 * Names that are everyday words as well, currencies, or first or family names; they need more than a capital to be
 * read as places.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'Essen Leer Halle Hof Lage Haar Singen Weil Burg Rain Au Wangen Horn Stein Berg Sande Ende Plan Elm Buch Bau Löhne ' +
    'Werben Lehre Norden Süden Westen Osten Wald Mitte Baden Bergen Marl Hagen Rot Winter Sommer Herbst Weiden Buchen ' +
    'Zell Hausen Wiesen Wiese Feld Bach See Tal Höhe Brand Kamp Dorf Markt Platz Post Bahnhof Schule Kirche Mühle ' +
    'Brücke Garten Auf Bad Neu Alt Groß Klein Anger Ried Egg Aue Heide Loh Wehr Wahl Wort Rede Art Kraft Stelle Ziel ' +
    'Team Job Office Service Sales Projekt Heim Hütte Sand Linden Eichen Rust Enge Enger Roth Fischer Bauer Leonhard ' +
    'Lorenz Martin Michael Georgen Roland Otto Diez Senden Lauf Laufen Fließ Glück Holz Salz Steg Moos Gras Kalk Poll ' +
    'Vogel Fang Weg Zug Spital Reisen Arbeiten Leben Lernen Wachstum Erfahrung Pflege Medien Handel Ausbildung Beruf ' +
    'Gehalt Insel Franken Jura Harz Fully Enges Graben Halten Hütten Scherz Kaisers Jens Sergey Missy Trey Premier Provence Root Port ' +
    'Mies Lax Winzer Schlosser Vogt Regen Wolken Sonntag Keller Boden Nagel Rohr Wissen Lachen Leiten Sinn Ahorn Hard Point Hub ' +
    'Neubau Altstadt Grund Grube Alle Achim Alpen'
  ).split(' '),
);
