/**
 * Words beside a name that tell what it is there: patterns for the text right before it (ending in `$`) and right
 * after it. Each row: what it means, how it is written, an example.
 */

/** What stands before a name decides its part in the text. */
export type PlaceRole = 'site' | 'label' | 'region' | 'elsewhere';

/** Rows are tried in order; the first that fits decides. */
export const BEFORE_NAME: readonly { readonly role: PlaceRole; readonly pattern: RegExp; readonly example: string }[] =
  [
    {
      role: 'elsewhere',
      pattern:
        /\b(?:sitz|hauptsitz|firmensitz|stammsitz|zentrale|hauptverwaltung|stammhaus|ansässig|beheimatet|gegründet|headquarters?|headquartered|hq|head office) ?:? ?(?:(?:ist|is|liegt|befindet sich) )?(?:in|im|at)? ?$/i,
      example: 'mit Sitz in Köln',
    },
    {
      role: 'elsewhere',
      pattern:
        /\b(?:standorten?|niederlassungen|filialen|büros|kunden|märkten?|marktführer|führend|vertreten|aktiv|tätig|offices|customers|clients|leader|ganz|all of) (?:(?:sind|ist|sowohl|auch|are) )?in ?$/i,
      example: 'mit Kunden in Deutschland',
    },
    {
      role: 'elsewhere',
      pattern:
        /\b(?:aus|nach|nahe|nähe|bei|beim|unweit|richtung|südlich|nördlich|östlich|westlich|zwischen|between|near|toren|entfernt von|nähe (?:von|zu)|anbindung an|(?:minuten|stunden?|km) (?:von|bis|nach)) ?$/i,
      example: 'der Spülspezialist aus Meckenbeuren',
    },
    {
      role: 'elsewhere',
      pattern: /\b(?:herrn?|frau|hr\.|fr\.|dr\.|prof\.) (?:\p{Lu}[\p{L}-]{1,20} )?$/iu,
      example: 'Frau Hagen',
    },
    {
      role: 'elsewhere',
      pattern:
        /(?:bank|kasse|werke?|universität|uni|hochschule|fakultät|klinikum|klinik|kliniken|krankenhaus|messe|flughafen|airport|verlag|verein|kammer|ihk|hwk|aok|bistum|landgericht|amtsgericht|finanzamt|polizei|oper|philharmonie|theater|zoo|borussia|eintracht|hertha|fortuna|arminia|werder|vfl|vfb|fc|fsv|sv|tsv|rb|university|college|campus|bahnhof|hbf|straße|str\.|platz|allee) (?:in |of |am |im |zu )?$/i,
      example: 'Volksbank Paderborn, VfL Wolfsburg',
    },
    {
      role: 'region',
      pattern:
        /\b(?:(?:groß)?raum|region|umkreis(?: von)?|umland(?: von)?|umgebung(?: von)?|großregion|einzugsgebiet|vertriebsgebiet|verkaufsgebiet|gebiet|greater|metropolregion)(?: rund um| um)?:? ?$/i,
      example: 'im Raum Lüneburg',
    },
    {
      role: 'label',
      pattern:
        /(?:standorte?|arbeits(?:ort|platz|stätte)e?|einsatz(?:ort|stelle)e?|dienst(?:ort|sitz|stelle)|schulungsort|tätigkeitsort|ausbildungsort|ort|(?:work(?:ing)? |job |office )?locations?|place of work|büro|office|niederlassung|filiale|betriebsstätte|werk|adresse|anschrift|📍)(?:\(e\)|\(s\))?\s{0,3}(?:ist|sind|is|wäre|in|im|:|-|–|—)?:?\s{0,3}$/iu,
      example: 'Arbeitsort: Köln',
    },
    {
      role: 'site',
      pattern:
        /(?:^|[^\p{L}])(?:in|ab|für|im|at|from|based in|rund um|around|raus aus|herzen von|herz von|mitten in|stadt|landeshauptstadt|hansestadt) ?$/iu,
      example: 'ab Nordhorn',
    },
  ];

/** What follows a name of a firm, club or building: "Hannover Rück SE", "Köln Messe". */
export const FIRM_AFTER_NAME =
  /^(?: ?[&+] ?Co\b| (?:\p{Lu}[\p{L}-]{1,20} ){0,2}(?:GmbH|gGmbH|AG|SE|KG|KGaA|OHG|UG|mbH|eG|e\. ?V\.|Ltd|Inc|LLC)(?![\p{L}])| (?:Bank|Rück|Re|Hyp|Messe|Airport|Flughafen|Stadion|School|University|Port|Marathon|Club)(?![\p{L}]))/u;

/** What stands between the places of a list. */
export const LIST_GAP =
  /^(?:\s{0,2}(?:[,/|&+•·;–—-]|oder|und|or|and|bzw\.?|sowie|as well as|wahlweise|alternativ)\s{0,2}){1,2}$/i;

/** What stands between a town and its state or country: a comma, a bracket, a slash, a dash or a blank. */
export const ATTRIBUTE_GAP = /^(?:\s{0,2}[,/(|:–—-]\s{0,2}| |\), ?)(?:in |bundesland |land )?$/i;

/** Postal code right before a name, with or without the sign of the country. */
export const POSTAL_CODE_BEFORE = /(?:^|[^\d\p{L}.,])((?:DE?|AT?|CH)\s?[-–]\s?)?(\d{4,5})\s{1,2}$/u;

/** Parts of towns behind a hyphen, when the part itself is not known: "München-Süd", "Köln-Ossendorf". */
export const QUARTER =
  /^(?:Nord|Süd|Ost|West|Mitte|Zentrum|City|Innenstadt|Altstadt|Neustadt|Stadt|Land|Nordost|Nordwest|Südost|Südwest|\p{Lu}\p{Ll}{1,18}(?:dorf|heim|berg|burg|hausen|feld|felde|stadt|ingen|bach|tal|hafen|see|ried|hof|kirchen|rode|brück|furt|stein|wald|horst|stetten|weiler|beuren|büttel|stedt|hagen|moor|brunn|au|ow|itz))$/u;

/** Words that make a region of a town: "München-Umland", "Rhein-Neckar-Kreis". */
export const REGION_AFTER_NAME = /^(?:-| )(?:Umland|Region|Umgebung|Raum|Kreis|Area|Gebiet|area|region)(?![\p{L}])/u;

/** "Landkreis Rosenheim" is a region of that name. */
export const COUNTY_BEFORE_NAME = /(?:^|[^\p{L}])((?:Landk|K)reis|Bezirk) $/u;

/** Words that make a country or state a place of work from afar. */
export const REMOTE_WORD =
  /\b(?:remote|home[- ]?office|anywhere|mobil(?:es arbeiten)?|deutschlandweit|bundesweit|ortsunabhängig|wfh)\b/i;

/**
 * Names that are everyday words as well, or first or family names; they need more than a capital to be read as places.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'Essen Leer Halle Hof Lage Haar Singen Weil Burg Rain Au Wangen Horn Stein Berg Sande Ende Plan Elm Buch Bau Löhne ' +
    'Werben Lehre Norden Süden Westen Osten Wald Mitte Baden Bergen Marl Hagen Rot Winter Sommer Herbst Weiden Buchen ' +
    'Zell Hausen Wiesen Wiese Feld Bach See Tal Höhe Brand Kamp Dorf Markt Platz Post Bahnhof Schule Kirche Mühle ' +
    'Brücke Garten Auf Bad Neu Alt Groß Klein Anger Ried Egg Aue Heide Loh Wehr Wahl Wort Rede Art Kraft Stelle Ziel ' +
    'Team Job Office Service Sales Projekt Heim Hütte Sand Linden Eichen Rust Enge Enger Roth Fischer Bauer Leonhard ' +
    'Lorenz Martin Michael Georgen Roland Otto Diez Senden Lauf Laufen Fließ Glück Holz Salz Steg Moos Gras Kalk Poll ' +
    'Vogel Fang Weg Zug Spital Reisen Arbeiten Leben Lernen Wachstum Erfahrung Pflege Medien Handel Ausbildung Beruf Gehalt'
  ).split(' '),
);
