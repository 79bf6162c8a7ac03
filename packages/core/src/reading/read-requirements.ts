import type { Experience } from '../experience/experience.ts';
import { findTerms } from './find-terms.ts';
import type { Found } from './found.ts';
import { isSubject } from './kind-of-head.ts';
import type { OutlineLine } from './outline.ts';
import { overlappingMentions } from './overlapping-mentions.ts';
import { TERM_TABLE } from './term-table.ts';
import { createWordFinder } from './word-finder.ts';
import { wordGroups } from './word-groups.ts';

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
/** Longest item that is a requirement of its own, and longest part of an enumeration, in UTF-16 units. */
const ITEM_LENGTH = 300;
const PART_LENGTH = 90;
/** "Voraussetzungen: Ausbildung als Maler, Führerschein Klasse B": the label of requirements on the same line. */
const LABEL = /^(?<label>[^:.]{3,40}):\s/u;
/** How the second half of a sentence begins; an enumeration has none. */
const CLAUSE = /^(?:die|der|das|dass|den|wenn|aber|jedoch|um|sowie|oder|da|which|that|who|but|if)\s|[.!?]\s/u;

/**
 * Reads the items of lists under headings such as "Ihr Profil", and what a label such as "Voraussetzungen:" enumerates on
 * its own line. Running text is left to the other readers.
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
  const items: Item[] = [];
  for (const line of lines) {
    if (line.text.length > ITEM_LENGTH) continue;
    if (line.kind !== 'item') items.push(...enumeratedIn(line));
    else if (profiles.has(line.heading)) items.push(line);
  }
  const years = experience.filter(({ value }) => value.minYears !== undefined || value.maxYears !== undefined);
  const withYears = new Set(overlappingMentions(items, years));
  const requirements = { educationRequirements: [] as string[], languages: [] as string[], skills: [] as string[] };
  for (const item of items) {
    const text = item.text.replace(/[;,.]$/u, '');
    if (namesLanguage(text)) requirements.languages.push(...eachLanguage(text));
    else if (isEducation(text)) requirements.educationRequirements.push(text);
    else if (!withYears.has(item)) requirements.skills.push(text);
  }
  return requirements;
}

/** A requirement where it stands in the text. */
type Item = Pick<OutlineLine, 'text' | 'start' | 'end'>;

/** The parts of what stands behind a label of requirements: between semicolons, else between commas. */
function enumeratedIn({ text, start }: OutlineLine): readonly Item[] {
  const label = text.includes(':') ? LABEL.exec(text) : null;
  if (label === null || !PROFILE.test(label.groups?.['label'] ?? '')) return [];
  const list = text.slice(label[0].length);
  const parts = list.split(list.includes('; ') ? '; ' : ', ');
  if (parts.some((part) => part.length > PART_LENGTH || CLAUSE.test(part))) return [];
  let from = start + label[0].length;
  return parts.map((part) => {
    const item = { text: part, start: from, end: from + part.length };
    from = item.end + 2;
    return item;
  });
}

/** Between two languages that one item names; not within "in Wort und Schrift". */
const BETWEEN_LANGUAGES = /(?<!-)(?:[,;]|\s(?:und|sowie|and)) (?!schrift|written|spoken)/iu;
/** What says how well somebody speaks a language. */
const COMMAND =
  /kenntnis|fließend|sicher|gut|muttersprach|verhandl|fluent|fluency|native|proficien|good|excellent|strong|business|basic|spoken|language|skills|level|(?<![a-z])[abc][12](?![a-z])/i;

/** The parts of an item that names several languages, each with its level; else the item: "Fluent German and English". */
function eachLanguage(item: string): readonly string[] {
  const parts = item.split(BETWEEN_LANGUAGES);
  return parts.every((part) => COMMAND.test(part) && namesLanguage(part)) ? parts : [item];
}

function isEducation(item: string): boolean {
  return EDUCATION.test(item) || item.toLowerCase().split(' ').some(isSubject);
}

/** English names of languages; also adjectives, so they count only beside a word of command. */
const ENGLISH_NAMES =
  'german|english|french|italian|spanish|dutch|polish|russian|turkish|portuguese|chinese|czech|arabic';
const ADJECTIVE = / (?:law|market|tax|customers|company|team)/i;

/** The English names, and the first words of all names of languages; a quick look before the reader of names. */
const findLanguages = createWordFinder([
  ENGLISH_NAMES,
  ...TERM_TABLE.language
    .toLowerCase()
    .split(/[,\n]/)
    .flatMap((name) => name.trim().split(' ')[0] || []),
]);

function namesLanguage(item: string): boolean {
  const languages = wordGroups(findLanguages, item.toLowerCase());
  if (languages.size === 0 || EDUCATION.test(item)) return false;
  const isEnglish = languages.has(0);
  if (isEnglish && COMMAND.test(item) && !ADJECTIVE.test(item)) return true;
  return findTerms(item).some(({ kind }) => kind === 'language');
}
