/** Sentences that name others than the occupation: what one may become, whom one is mistaken for, how people and things are called. */
const OTHERS: readonly RegExp[] = [
  /(?<![a-zß-ÿ])(?:verwechsel\p{L}{1,3}|zu unterscheiden|abzugrenzen)(?!\p{L})/u,
  /(?<![a-zß-ÿ])(?:darf|dürfen) (?:man |er |sie |du )?sich(?!\p{L})/u,
  /^(?:nach|mit|wer) [^.;:!?]{3,60} (?:trägt|tragen|führt|führen|erhält|erhalten) (?:\p{L}{2,12} ){0,2}den (?:titel|namen)(?!\p{L})/u,
  /^(?:danach|später|anschließend|nach der \p{L}{3,20}|nach (?:\p{L}{3,12} )?jahren) (?:kann|können|kannst|darf|dürfen|wird|winkt|locken|trägt)(?!\p{L})/u,
  /(?<![a-zß-ÿ])(?:spezialisier(?:en|t|st)|weiterbilden|aufsteigen|aufsteigt|weiterbildung|fortbildung|aufstiegsfortbildung)(?!\p{L})/u,
  /(?<![a-zß-ÿ])(?:chef|chefin|kollegin|kollege|firma|betrieb|unternehmen|programm|software|tool|prüfung|abschluss|lehrgang|studiengang|kurs|buch|film|messe|schule|verein|verband|spezialist(?:en|innen)?|stufe|ziel|zauberwort|stichwort|motto|thema|devise|lösung|schritt|direkteinstieg|einstieg|weg|industriestandard) (?:\p{L}{2,12} ){0,2}(?:hei(?:ß|ss)(?:t|en)|hie(?:ß|ss)(?:en)?|nennt|nennen|lautet)(?!\p{L})/u,
];

/** Whether a lower-case sentence names others than the occupation that its page is about. */
export function namesOthers(lower: string): boolean {
  return OTHERS.some((pattern) => pattern.test(lower));
}
