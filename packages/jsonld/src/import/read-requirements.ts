import { type Experience, findExperience, type OccupationRef } from '@berufsbild/core';
import { LANGUAGE_SET } from '../export/language-markup.ts';
import { type NodeView, nodesOf, statedIn, textOf } from '../lint/views/node-view.ts';
import { firstOf, isNode, listOf, numberOf, scalarText } from '../markup/node.ts';
import { noteFigure } from './note-figure.ts';
import { noteAt, type Reading } from './reading.ts';

/** A working life, in months. */
const MOST_MONTHS = 600;

/** Experience asked for: months of a node, or years in text. */
export function readExperience(reading: Reading): Experience | undefined {
  const { node } = reading.posting;
  const [requirement] = nodesOf(node, 'experienceRequirements');
  const months = requirement === undefined ? undefined : numberOf(firstOf(statedIn(requirement, 'monthsOfExperience')));
  const isRead = months !== undefined && months >= 0 && months < Number.POSITIVE_INFINITY;
  if (requirement !== undefined)
    noteFigure(reading, requirement, 'monthsOfExperience', isRead ? months : undefined, MOST_MONTHS);
  if (isRead) {
    const words = requirement && textOf(requirement, 'description');
    const property = 'experienceRequirements';
    if (words !== undefined) noteAt(reading, 'import/left-out', property, { property: 'description' }, words);
    return { minYears: months / 12, requirement: 'required' };
  }
  const text = textOf(node, 'experienceRequirements') ?? (requirement && textOf(requirement, 'description'));
  if (text === undefined) return undefined;
  const [found] = findExperience(text.slice(0, 2000));
  noteAt(
    reading,
    found === undefined ? 'import/experience-unreadable' : 'import/experience-read',
    'experienceRequirements',
    {},
    text,
  );
  return found?.value;
}

/** Education asked for, in words. */
export function readEducation({ posting: { node } }: Reading): string[] {
  const inNodes = nodesOf(node, 'educationRequirements').map(
    (credential) => textOf(credential, 'name') ?? textOf(credential, 'credentialCategory'),
  );
  return [...texts(node, 'educationRequirements'), ...inNodes.filter((words) => words !== undefined)];
}

/** Skills and languages; languages are terms of a set of their own. */
export function readSkills(reading: Reading): {
  readonly skills: string[];
  readonly languages: string[];
} {
  const { node } = reading.posting;
  const terms = nodesOf(node, 'skills').map((term) => ({
    name: textOf(term, 'name') ?? textOf(term, 'description'),
    set: textOf(term, 'inDefinedTermSet'),
  }));
  for (const skill of listOf(statedIn(node, 'skills'))) {
    if (typeof skill !== 'string' && !isNode(skill))
      noteAt(reading, 'import/left-out', 'skills', { property: 'skills' }, skill);
  }
  const named = (isLanguage: boolean) =>
    terms.filter(({ set }) => (set === LANGUAGE_SET) === isLanguage).flatMap(({ name }) => name ?? []);
  return { skills: [...texts(node, 'skills'), ...named(false)], languages: named(true) };
}

/** The field of a code, by the name of its classification. */
const FIELD_OF_SET: readonly (readonly [RegExp, 'kldb' | 'isco08' | 'esco'])[] = [
  [/kldb/i, 'kldb'],
  [/isco/i, 'isco08'],
  [/esco/i, 'esco'],
];

/** The occupation by name and codes. */
export function readOccupationRef({ posting: { node } }: Reading): OccupationRef | undefined {
  const categories = nodesOf(node, 'occupationalCategory');
  const [occupation] = nodesOf(node, 'relevantOccupation');
  const all = [...categories, ...(occupation === undefined ? [] : nodesOf(occupation, 'occupationalCategory'))];
  const name =
    (occupation && textOf(occupation, 'name')) ??
    texts(node, 'occupationalCategory')[0] ??
    all.map((one) => textOf(one, 'name')).find((one) => one !== undefined);
  return name === undefined ? undefined : { name, ...Object.assign({}, ...all.map(codeOf)) };
}

function codeOf(category: NodeView): object {
  const [set] = nodesOf(category, 'inCodeSet');
  const setName = (set && textOf(set, 'name')) ?? textOf(category, 'inCodeSet') ?? '';
  const field = FIELD_OF_SET.find(([pattern]) => pattern.test(setName))?.[1];
  const code = scalarText(firstOf(statedIn(category, 'codeValue')));
  return field === undefined || code === '' ? {} : { [field]: code };
}

function texts(node: NodeView, property: string): string[] {
  return listOf(statedIn(node, property)).filter(
    (text): text is string => typeof text === 'string' && text.trim() !== '',
  );
}
