/**
 * Endings of words for people that take "-in", folded, each with a word that shows it.
 * Words such as "Termin", "Berlin" or "Medizin" end in none of them.
 */
const AGENT_ENDINGS = [
  'er', // Entwicklerin
  'or', // Autorin
  'eur', // Redakteurin
  'ent', // Assistentin
  'ant', // Praktikantin
  'ist', // Spezialistin
  'og', // Pädagogin
  'arzt', // Ärztin
  'koch', // Köchin
  'walt', // Anwältin
  'wirt', // Betriebswirtin
  'amt', // Beamtin
  'retar', // Sekretärin
  'otar', // Notarin
  'chef', // Chefin
  'gehilf', // Gehilfin
  'dat', // Kandidatin
  'raf', // Fotografin
  'olleg', // Kollegin
  'eut', // Therapeutin
  'tekt', // Architektin
  'kund', // Kundin
];

const FEMININE = new RegExp(`^(.{0,60}(?:${AGENT_ENDINGS.join('|')}))in(?:nen)?$`, 'u');
const WOMAN_OR_PEOPLE = /^(.{3,60})(?:frau|frauen|leute|leuten|manner)$/u;

/** The masculine form of a folded word for people, in the form that all genders are compared by; other words unchanged. */
export function masculineForm(folded: string): string {
  if (folded.endsWith('in') || folded.endsWith('innen')) return folded.replace(FEMININE, '$1');
  return folded.replace(WOMAN_OR_PEOPLE, '$1mann');
}
