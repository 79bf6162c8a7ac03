/** Endings of towns. */
const ENDING =
  /(?:burg|berg|furt|heim|hausen|[^d]ingen|[aeioult]stadt|dorf|bach|brück|brücken|haven|hafen|kirchen|feld|felden|walde|nau|itz|leben|rode|weiler|ikon|stetten|hofen|bühl|büttel|stedt|bronn|baden|born|horst|beuren|münde|gart|eck|ach|sloh|wick|hut|wald)$/u;
/** Words with such an ending that are none. */
const NO_TOWN =
  /(?:(?:alt|innen|groß|klein|haupt|heimat|nord|süd|west|ost|ober|unter|neu|vor|mittel|partner|hanse|universitäts|landes|studenten|industrie|messe|welt|auto|automobil)stadt|württemberg|weinberg|umfeld|(?:handlungs|berufs|arbeits|tätigkeits|themen|aufgaben|einsatz|spannungs|markt|geschäfts|schul|wett|vor|bau|spiel|sicht)felde?n?|(?:alten|senioren|kinder|jugend|tier|pflege|wohn|studenten|lehrlings|ferien|erholungs|vereins|eigen|land)heim|(?:flug|see|handels|binnen|container|fischerei|sport|jacht|yacht|industrie|heimat|fähr|güter|regional)hafen|(?:berufs|arbeits|erwerbs|betriebs|geschäfts|wirtschafts|privat|familien|zusammen|alltags|sozial|schul|studenten|vereins|nacht|land|stadt|über)leben|(?:firmen|wohn|haupt|geschäfts|unternehmens|betriebs|dienst|amts|stamm|^be)sitz|(?:ferien|kinder|museums|berg|nachbar|heimat)dorf|(?:laub|nadel|misch|schutz|berg|stadt|regen|^ur)wald|dreieck|besteck|versteck|obhut|vielfach|einfach|mehrfach|fach|dach|nach|genau|bau|schwimmbad|(?:^|[A-Za-zÀ-ž])(?:ring|bring|sing|kling|schwing|spring|zwing|schling)en|(?:lehr|zög|schütz|neu|prüf|flücht|früh|säug|zwil|häft|lieb|schmetter)lingen|deutschland)$/iu;
/** Fewest letters of a name that is told by its ending. */
const SHORTEST = 6;

/** Whether a capitalised word ends as names of towns do, and is no other word that does. */
export function endsLikeTown(name: string): boolean {
  return name.length >= SHORTEST && ENDING.test(name) && !NO_TOWN.test(name);
}
