import { remembered } from './remembered.ts';

/** Larger towns of Germany, Austria and Switzerland that do not end like one, without those that are words besides. */
const TOWNS = `
  Berlin München Köln Stuttgart Leipzig Dortmund Bremen Dresden Hannover Bochum Wuppertal Bonn Münster Karlsruhe
  Wiesbaden Aachen Braunschweig Chemnitz Kiel Mainz Lübeck Rostock Kassel Hamm Potsdam Mülheim Leverkusen Herne Neuss
  Fürth Ulm Koblenz Erlangen Remscheid Jena Trier Salzgitter Moers Siegen Gütersloh Cottbus Kaiserslautern Schwerin
  Witten Gera Zwickau Iserlohn Düren Konstanz Minden Bayreuth Dessau Celle Kempten Landshut Passau Fulda Weimar
  Plauen Görlitz Stralsund Wismar Emden Gießen Aalen Speyer Suhl Gotha Bautzen Goslar Hameln Soest Vechta Stendal
  Husum Aurich Itzehoe Elmshorn Stade Buxtehude Peine Gifhorn Verden Meppen Nordhorn Bocholt Borken Rheine Ahlen Unna
  Lünen Olpe Worms Landau Wetzlar Bruchsal Rastatt Lahr Kehl Rottweil Biberach Lindau Erding Dachau Cham Coburg
  Apolda Greiz Zeitz Torgau Riesa Meißen Pirna Zittau Schwedt Güstrow Plön Eutin Wien Graz Linz Villach Wels Steyr
  Dornbirn Bregenz Leoben Krems Lienz Liezen Tulln Mödling Oberwart Hallein Kufstein Schwaz Imst Bludenz Zürich Genf
  Basel Bern Lausanne Winterthur Luzern Lugano Biel Thun Chur Olten Solothurn Aarau Davos Arosa Uster Pratteln
  Interlaken Visp Brig Locarno Bellinzona Sargans Rorschach Gossau Herisau Liestal Muttenz Sursee Kriens Glarus
  Neumünster Garbsen Langenhagen Lehrte Melle Kleve Erkrath Hilden Velbert Dormagen Grevenbroich Kaarst Meerbusch
  Nettetal Viersen Willich Dinslaken Wesel Herzogenrath Brühl Frechen Hürth Kerpen Erkelenz Hennef Bottrop Dülmen
  Dorsten Herten Marl Ibbenbüren Herford Detmold Lüdenscheid Menden Lippstadt Bergkamen Schwerte Darmstadt Oberursel
  Hanau Dreieich Rodgau Neuwied Frankenthal Filderstadt Bietigheim-Bissingen Baden-Baden Albstadt Freising Straubing
  Neu-Ulm Falkensee Eisenach Schwechat Strasshof Stockerau Gmunden Enns Traun Innsbruck Telfs Wörgl Hohenems
  Feldkirch Götzis Rankweil Emmen Adliswil Baar Fribourg Grenchen Riehen Allschwil Horgen Köniz Pully Nyon Montreux
  Vevey Yverdon-les-Bains Martigny Monthey Kloten Sierre Sion Lancy Meyrin Onex Vernier
`;
/** Endings of towns. */
const ENDING =
  /(?:burg|berg|furt|heim|hausen|[^d]ingen|[aeioult]stadt|dorf|bach|brück|brücken|haven|hafen|kirchen|feld|felden|walde|nau|itz|leben|rode|weiler|ikon|stetten|hofen|bühl|büttel|stedt|bronn|baden|born|horst|beuren|münde|gart|eck|ach|sloh|wick|hut|wald)$/u;
const BY_BEGINNING = /^(?:Bad|St\.|Sankt) \p{Lu}/u;
/** "Frankfurt am Main". */
const ADDITION = / (?:am|an|im) /u;
/** Words with such an ending that are none. */
const NO_TOWN =
  /(?:(?:alt|innen|groß|klein|haupt|heimat|nord|süd|west|ost|ober|unter|neu|vor|mittel|partner|hanse|universitäts|landes|studenten|industrie|messe|welt|auto|automobil)stadt|württemberg|weinberg|umfeld|(?:handlungs|berufs|arbeits|tätigkeits|themen|aufgaben|einsatz|spannungs|markt|geschäfts|schul|wett|vor|bau|spiel|sicht)felde?n?|(?:alten|senioren|kinder|jugend|tier|pflege|wohn|studenten|lehrlings|ferien|erholungs|vereins|eigen|land)heim|(?:flug|see|handels|binnen|container|fischerei|sport|jacht|yacht|industrie|heimat|fähr|güter|regional)hafen|(?:berufs|arbeits|erwerbs|betriebs|geschäfts|wirtschafts|privat|familien|zusammen|alltags|sozial|schul|studenten|vereins|nacht|land|stadt|über)leben|(?:firmen|wohn|haupt|geschäfts|unternehmens|betriebs|dienst|amts|stamm|^be)sitz|(?:ferien|kinder|museums|berg|nachbar|heimat)dorf|(?:laub|nadel|misch|schutz|berg|stadt|regen|^ur)wald|dreieck|besteck|versteck|obhut|vielfach|einfach|mehrfach|fach|dach|nach|genau|bau|schwimmbad|(?:^|\p{L})(?:ring|bring|sing|kling|schwing|spring|zwing|schling)en|deutschland)$/iu;

let towns: ReadonlySet<string> | undefined;

/** Whether a capitalised name is one of a town by itself: known, or with an addition that towns have. */
export function isListedTown(name: string): boolean {
  towns ??= new Set(TOWNS.trim().split(/\s+/u));
  return towns.has(name) || ADDITION.test(name) || BY_BEGINNING.test(name);
}

/** Whether a capitalised name is one of a town: known, or by its ending. What stands before it must tell that it is a place. */
export const isTownName: (name: string) => boolean = remembered(
  (name) => isListedTown(name) || (name.length > 5 && ENDING.test(name) && !NO_TOWN.test(name)),
);
