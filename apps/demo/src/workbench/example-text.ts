import { formatSalary } from '@berufsbild/core';
import { GERMAN } from '../i18n/german.ts';
import { factsOf } from '../portal/facts-of.ts';
import type { Occupation } from '../portal/occupation.ts';

/** A short German article to try the workbench with. Its figures are those of the first occupation that has any. */
export function exampleText(occupations: readonly Occupation[]): string {
  const occupation = occupations.find(({ profile }) => factsOf(profile, 'salary').length > 0);
  if (occupation === undefined) return '';
  const { profile, name } = occupation;
  const pay = factsOf(profile, 'salary').map(
    ({ value }) =>
      `${value.level === undefined ? '' : `${LEVEL_WORDS[value.level] ?? GERMAN.levels[value.level]}: `}${formatSalary(value)}.`,
  );
  const labels = (kind: 'task' | 'skill' | 'tool') =>
    factsOf(profile, kind)
      .slice(0, 4)
      .map(({ value }) => value.label)
      .join(', ');
  const place = profile.place === undefined ? '' : ` in ${profile.place.name}`;
  return [
    `Beruf ${name}${place}`,
    `Zu den Aufgaben gehören ${labels('task')}. Gefragt sind ${labels('skill')}.`,
    `Was verdient man? ${pay.join(' ')}`,
  ].join('\n\n');
}

const LEVEL_WORDS: Partial<Record<string, string>> = { entry: 'Zum Einstieg', experienced: 'Mit Berufserfahrung' };
