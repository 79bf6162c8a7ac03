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
  'pad', // Logopädin
  'urg', // Chirurgin
  'lot', // Pilotin
  'kar', // Bibliothekarin
  'var', // Archivarin
  'iar', // Justiziarin
  'endar', // Referendarin
  'onar', // Missionarin
  'ontar', // Volontärin
  'and', // Doktorandin
  'iat', // Stipendiatin
  'omat', // Diplomatin
  'krat', // Bürokratin
  'okat', // Advokatin
  'itan', // Kapitänin
  'nom', // Ökonomin
  'naut', // Astronautin
  'osoph', // Philosophin
  'raph', // Choreographin
  'lyst', // Analystin
  'xpert', // Expertin
  'coach', // Coachin
  'wart', // Tankwartin
  'chmied', // Goldschmiedin
  'metz', // Steinmetzin
  'detektiv', // Detektivin
  'diakon', // Diakonin
];

/** The same where the masculine word ends in "-e", and would lose more than that to the stemmer without it. */
const WEAK_ENDINGS = [
  'bot', // Botin
  'lots', // Lotsin
  'gesell', // Gesellin
];

const FEMININE = feminineOf(AGENT_ENDINGS);
const FEMININE_WEAK = feminineOf(WEAK_ENDINGS);
const WOMAN_OR_PEOPLE = /^(.{3,60})(?:frau|frauen|leute|leuten|manner)$/u;

/** The masculine form of a folded word for people, in the form that all genders are compared by; other words unchanged. */
export function masculineForm(folded: string): string {
  if (folded.endsWith('in') || folded.endsWith('innen')) {
    return folded.replace(FEMININE, '$1').replace(FEMININE_WEAK, '$1e');
  }
  return folded.replace(WOMAN_OR_PEOPLE, '$1mann');
}

function feminineOf(endings: readonly string[]): RegExp {
  return new RegExp(`^(.{0,60}(?:${endings.join('|')}))in(?:nen)?$`, 'u');
}
