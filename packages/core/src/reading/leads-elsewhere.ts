const LINKS =
  /^(?:(?:diesen |den )?(?:beitrag|artikel) teilen|ähnliche (?:berufe|beiträge|artikel)|verwandte berufe|mehr zum thema|zurück zu[mr]?|das könnte (?:dich|sie) auch|du bist hier|sie sind hier)(?![A-Za-zÀ-ž])/iu;
/** Words that lead elsewhere by themselves only: "Teilen:", "Home › Berufe", but not "Teilen über Slack gehört dazu". */
const LINK_WORDS = /^(?:teilen|share|schlagw[oö]rte?r?|tags?|startseite|home)(?=\s{0,3}(?:$|[:>›»/|·•\t]))/iu;
/** "23 offene Stellen in Kiel anzeigen". */
const OFFERS =
  /^(?:aktuell |derzeit )?\d{1,5} (?:offene |freie |aktuelle |neue )?(?:stellen|jobs|stellenangebote|lehrstellen|stellenanzeigen|treffer)(?![A-Za-zÀ-ž])[^.!?:]{0,60}$/iu;
/** "Wissen / Blog / Berufe". */
const PATH = /^[^>›»/|.!?]{2,40} [>›»/] [^>›»/|.!?]{2,60} [>›»/] /u;

/** How many lines at the head of a page may be the path to it. */
const HEAD_LINES = 3;

/** Whether a line, by its number, leads to other pages as a path or a row of links does, and says nothing of the occupation. */
export function leadsElsewhere(line: string, number: number): boolean {
  return LINKS.test(line) || LINK_WORDS.test(line) || OFFERS.test(line) || (number < HEAD_LINES && PATH.test(line));
}
