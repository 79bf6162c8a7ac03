/** Sentences that name others than the occupation: what one may become, whom one is mistaken for, how people and things are called. */
const OTHERS: readonly RegExp[] = [
  /(?<![a-zß-ÿ])(?:verwechsel[A-Za-zÀ-ž]{1,3}|zu unterscheiden|abzugrenzen)(?![A-Za-zÀ-ž])/u,
  /(?<![a-zß-ÿ])(?:darf|dürfen) (?:man |er |sie |du )?sich(?![A-Za-zÀ-ž])/u,
  /^(?:nach|mit|wer) [^.;:!?]{3,60} (?:trägt|tragen|führt|führen|erhält|erhalten) (?:[A-Za-zÀ-ž]{2,12} ){0,2}den (?:titel|namen)(?![A-Za-zÀ-ž])/u,
  /^(?:danach|später|anschließend|nach der [A-Za-zÀ-ž]{3,20}|nach (?:[A-Za-zÀ-ž]{3,12} )?jahren) (?:kann|können|kannst|darf|dürfen|wird|winkt|locken|trägt)(?![A-Za-zÀ-ž])/u,
  /(?<![a-zß-ÿ])(?:spezialisier(?:en|t|st)|weiterbilden|aufsteigen|aufsteigt|weiterbildung|fortbildung|aufstiegsfortbildung)(?![A-Za-zÀ-ž])/u,
  /(?<![a-zß-ÿ])(?:chef|chefin|(?<!deutsche |österreichische |schweizer )(?:kollegin|kollege)|firma|betrieb|unternehmen|programm|software|tool|prüfung|abschluss|lehrgang|studiengang|kurs|buch|film|messe|schule|verein|verband|spezialist(?:en|innen)?|stufe|ziel|zauberwort|stichwort|motto|thema|devise|lösung|schritt|direkteinstieg|einstieg|weg|industriestandard) (?:[A-Za-zÀ-ž]{2,12} ){0,2}(?:hei(?:ß|ss)(?:t|en)|hie(?:ß|ss)(?:en)?|nennt|nennen|lautet)(?![A-Za-zÀ-ž])/u,
  /(?<![a-zß-ÿ])(?:gesetzlich )?geschützt(?![A-Za-zÀ-ž])/u,
  /(?<![a-zß-ÿ])nicht jede[rs]?(?![A-Za-zÀ-ž])/u,
];

/** Whether a lower-case sentence names others than the occupation that its page is about. */
export function namesOthers(lower: string): boolean {
  return OTHERS.some((pattern) => pattern.test(lower));
}
