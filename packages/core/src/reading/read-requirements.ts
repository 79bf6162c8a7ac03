import { findExperience } from '../experience/find-experience.ts';
import { findTerms } from './find-terms.ts';
import { isSubject } from './kind-of-head.ts';
import type { OutlineLine } from './outline.ts';

/** What a posting asks of applicants, as stated. */
export interface Requirements {
  /** Items about school, vocational training and studies. */
  readonly educationRequirements: readonly string[];
  /** Items about languages. */
  readonly languages: readonly string[];
  /** All other items, those about years of experience left out. */
  readonly skills: readonly string[];
}

/** Headings above the lists of what applicants bring. */
const PROFILE =
  /(?:(?:ihr|dein|das) profil|anforderungen|anforderungsprofil|qualifikation|voraussetzungen|(?:das|was) (?:bringst du|bringen sie|du|sie) mit|mitbring|wir erwarten|wir suchen|wir wünschen uns|requirements|your profile|qualifications|what you bring|must-?haves|nice-?to-?have)/i;
const EDUCATION =
  /(?<![a-zß-ž])(?:[a-zß-ž]{0,30}(?:ausbildung|studium|abschluss|lehre|abitur|hochschulreife|examen|diplom|bachelor|master|approbation|umschulung|degree|apprenticeship))(?![a-zß-ž])/i;
/** Longest item that is a requirement of its own, in UTF-16 units. */
const ITEM_LENGTH = 300;

/** Reads the items of lists under headings such as "Ihr Profil". Running text is left to the other readers. */
export function readRequirements(lines: readonly OutlineLine[]): Requirements {
  const items = lines
    .filter(({ kind, heading, text }) => kind === 'item' && PROFILE.test(heading) && text.length <= ITEM_LENGTH)
    .map(({ text }) => text.replace(/[;,.]$/u, ''));
  const languages = items.filter(namesLanguage);
  const rest = items.filter((item) => !languages.includes(item));
  const educationRequirements = rest.filter(
    (item) => EDUCATION.test(item) || item.toLowerCase().split(' ').some(isSubject),
  );
  const skills = rest.filter((item) => !educationRequirements.includes(item) && !isExperience(item));
  return { educationRequirements, languages, skills };
}

function namesLanguage(item: string): boolean {
  return findTerms(item).some(({ kind }) => kind === 'language') && !EDUCATION.test(item);
}

/** Without one of these no years are stated; a quick look before the reader. */
const YEARS = /\d|jahr|jähr|year/i;

function isExperience(item: string): boolean {
  return (
    YEARS.test(item) &&
    findExperience(item).some(({ value }) => value.minYears !== undefined || value.maxYears !== undefined)
  );
}
