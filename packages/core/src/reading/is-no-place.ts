/** What stands behind "in" and is no place: ways to work, fields of work, kinds of employers. */
const NO_PLACE =
  /^(?:Teilzeit|Vollzeit|Ausbildung|Deutschland|Österreich|Elternzeit|Festanstellung|Rente|Schichten|Zahlen|Leidenschaft|Überzeugung|Zukunft|Krankenhäusern|Unternehmen|Betrieben|Handwerk|Industrie|Kliniken|Büros|Agenturen)$|(?:ung|keit|heit|schaft|arbeit|position|wache|schicht|dienst|stelle|praxis|team|ionen|ungen|betriebe|häuser|zeit)n?$/u;

/** Whether a capitalised name behind "in" tells how or for whom one works rather than where: "Teilzeit", "Teilzeit in Kiel". */
export function isNoPlace(name: string): boolean {
  return NO_PLACE.test(name.split(' ', 1)[0] ?? '');
}
