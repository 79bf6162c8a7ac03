import type { Experience } from '../experience/experience.ts';
import { findTerms } from './find-terms.ts';
import type { Found } from './found.ts';
import { isSubject } from './kind-of-head.ts';
import type { OutlineLine } from './outline.ts';
import { overlappingMentions } from './overlapping-mentions.ts';
import { TERM_TABLE } from './term-table.ts';
import { createWordFinder } from './word-finder.ts';

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
  /(?:ausbildung|studium|abschluss|lehre|abitur|hochschulreife|examen|diplom|bachelor|master|approbation|umschulung|degree|apprenticeship)(?![a-zß-ž])/i;
/** Longest item that is a requirement of its own, in UTF-16 units. */
const ITEM_LENGTH = 300;

/**
 * Reads the items of lists under headings such as "Ihr Profil". Running text is left to the other readers.
 *
 * @param experience - What was found in the text that the lines are those of.
 */
export function readRequirements(
  lines: readonly OutlineLine[],
  experience: readonly Found<Experience>[],
): Requirements {
  const profiles = new Set(
    [...new Set(lines.map(({ heading }) => heading))].filter((heading) => PROFILE.test(heading)),
  );
  const items = lines.filter(
    ({ kind, heading, text }) => kind === 'item' && text.length <= ITEM_LENGTH && profiles.has(heading),
  );
  const years = experience.filter(({ value }) => value.minYears !== undefined || value.maxYears !== undefined);
  const withYears = new Set(overlappingMentions(items, years));
  const requirements = { educationRequirements: [] as string[], languages: [] as string[], skills: [] as string[] };
  for (const item of items) {
    const text = item.text.replace(/[;,.]$/u, '');
    if (namesLanguage(text)) requirements.languages.push(text);
    else if (isEducation(text)) requirements.educationRequirements.push(text);
    else if (!withYears.has(item)) requirements.skills.push(text);
  }
  return requirements;
}

function isEducation(item: string): boolean {
  return EDUCATION.test(item) || item.toLowerCase().split(' ').some(isSubject);
}

/** The first words of all names of languages; a quick look before the reader of names. */
const findLanguages = createWordFinder(
  TERM_TABLE.language
    .toLowerCase()
    .split(/[,\n]/)
    .flatMap((name) => name.trim().split(' ')[0] || []),
);

function namesLanguage(item: string): boolean {
  if (findLanguages(item.toLowerCase()).length === 0) return false;
  return findTerms(item).some(({ kind }) => kind === 'language') && !EDUCATION.test(item);
}
