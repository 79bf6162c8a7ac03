import { formatSalary, type Salary } from '@berufsbild/core';
import { GERMAN } from '../i18n/german.ts';
import { factsOf } from '../portal/facts-of.ts';
import type { Occupation } from '../portal/occupation.ts';

/** A short German article to try the workbench with. It says what the profile with the most pay statements says. */
export function exampleText(occupations: readonly Occupation[]): string {
  const [occupation] = occupations.toSorted((one, other) => payStatements(other) - payStatements(one));
  if (occupation === undefined) return '';
  const { profile, name } = occupation;
  const place = profile.place === undefined ? '' : ` in ${profile.place.name}`;
  const pay = factsOf(profile, 'salary').map(({ value }) => `${levelOf(value)}: ${formatSalary(value)}`);
  const lists = SECTIONS.map(({ heading, kind }) => ({ heading, labels: labelsOf(occupation, kind) }));
  return [
    `Beruf ${name}${place}`,
    `Was verdient man?\n\n${pay.join('\n')}`,
    ...lists
      .filter(({ labels }) => labels.length > 0)
      .map(({ heading, labels }) => `${heading}\n\n${labels.map((label) => `• ${label}`).join('\n')}`),
  ].join('\n\n');
}

/** Lists of the article, under headings that such articles have. */
const SECTIONS = [
  { heading: 'Aufgaben', kind: 'task' },
  { heading: 'IT/Software', kind: 'tool' },
  { heading: 'Sprachen', kind: 'language' },
  { heading: 'Fähigkeiten', kind: 'skill' },
] as const;

/** Items of a list. */
const ITEMS = 5;

function labelsOf({ profile }: Occupation, kind: (typeof SECTIONS)[number]['kind']): readonly string[] {
  return factsOf(profile, kind)
    .slice(0, ITEMS)
    .map(({ value }) => value.label);
}

function payStatements({ profile }: Occupation): number {
  return factsOf(profile, 'salary').length;
}

function levelOf({ level, levelText }: Salary): string {
  return levelText ?? (level === undefined ? GERMAN.salary.title : GERMAN.levels[level]);
}
