/** Sentences that name others than the occupation: what one may become, whom one is mistaken for, how people and things are called. */
const OTHERS: readonly RegExp[] = [
  /(?<![a-zß-ÿ])(?:verwechsel[a-zß-ž]{1,3}|zu unterscheiden|abzugrenzen)(?![a-zß-ž])/u,
  /(?<![a-zß-ÿ])(?:darf|dürfen) (?:man |er |sie |du )?sich(?![a-zß-ž])/u,
  /^(?:nach|mit|wer) [^.;:!?]{3,60} (?:trägt|tragen|führt|führen|erhält|erhalten) (?:[a-zß-ž]{2,12} ){0,2}den (?:titel|namen)(?![a-zß-ž])/u,
  /^(?:danach|später|anschließend|nach der [a-zß-ž]{3,20}|nach (?:[a-zß-ž]{3,12} )?jahren) (?:kann|können|kannst|darf|dürfen|wird|winkt|locken|trägt)(?![a-zß-ž])/u,
  /(?<![a-zß-ÿ])(?:spezialisier(?:en|t|st)|weiterbilden|aufsteigen|aufsteigt|weiterbildung|fortbildung|aufstiegsfortbildung)(?![a-zß-ž])/u,
  /(?<![a-zß-ÿ])(?:chef|chefin|(?<!deutsche |österreichische |schweizer )(?:kollegin|kollege)|firma|betrieb|unternehmen|programm|software|tool|prüfung|abschluss|lehrgang|studiengang|kurs|buch|film|messe|schule|verein|verband|spezialist(?:en|innen)?|stufe|ziel|zauberwort|stichwort|motto|thema|devise|lösung|schritt|direkteinstieg|einstieg|weg|industriestandard) (?:[a-zß-ž]{2,12} ){0,2}(?:hei(?:ß|ss)(?:t|en)|hie(?:ß|ss)(?:en)?|nennt|nennen|lautet)(?![a-zß-ž])/u,
  /(?<![a-zß-ÿ])(?:[a-zß-ž]{0,12}(?:karten?|schildern?|ausweis(?:en)?|verträgen|vertrag|profil(?:en)?|signaturen?)) (?:von|der|unserer|ihrer|seiner|vieler|meiner) (?:[a-zß-ž]{3,12} )?(?:kund|klient|patient|mandant|gäst|besucher|lieferant|auftraggeber|nachbar|freund|leser|mieter)/u,
  /(?<![a-zß-ÿ])(?:gesetzlich )?geschützt(?![a-zß-ž])/u,
  /(?<![a-zß-ÿ])nicht jede[rs]?(?![a-zß-ž])/u,
];

/** Whether a lower-case sentence names others than the occupation that its page is about. */
export function namesOthers(lower: string): boolean {
  return OTHERS.some((pattern) => pattern.test(lower));
}
