import type { Issue, UnitText } from '@berufsbild/core';
import { nearestName } from '@berufsbild/core/messages';
import { EMPLOYMENT_TYPES } from '../export/employment-type.ts';
import type { CredentialCategory } from '../export/job-posting-jsonld.ts';
import { listOf } from '../markup/node.ts';
import { propertiesOf } from '../markup/vocabulary.ts';
import type { JsonLdCode } from './message-table.ts';

const UNITS: readonly UnitText[] = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'];

const CATEGORIES: readonly CredentialCategory[] = [
  'high school',
  'associate degree',
  'bachelor degree',
  'professional certificate',
  'postgraduate degree',
];

/** What is written wrong, one name or several, and the names that there are. */
type Choice = readonly [written: unknown, names: readonly string[]];

/** Findings about a name that is none, by their code. Here and not in the rules, so that checking alone needs no search. */
const CHOICES: Readonly<Partial<Record<JsonLdCode, (issue: Issue) => Choice>>> = {
  'property/unknown': ({ params }) => [
    params?.['property'],
    [...new Set(propertiesOf(String(params?.['type']))?.values())],
  ],
  'employment-type/unknown': ({ params }) => [params?.['unknown'], EMPLOYMENT_TYPES],
  'base-salary/unit-text': ({ received }) => [received, UNITS],
  'education/credential-category': ({ received }) => [received, CATEGORIES],
  'remote/job-location-type': ({ received }) => [received, ['TELECOMMUTE']],
};

/** The name that a finding about a misspelt property or value probably means, if one is near. */
export function meantName(issue: Issue): string | undefined {
  const choice = Object.hasOwn(CHOICES, issue.code) ? CHOICES[issue.code as JsonLdCode] : undefined;
  if (choice === undefined) return undefined;
  const [written, names] = choice(issue);
  const near = listOf(written).map((one) => (typeof one === 'string' ? nearestName(one, names) : undefined));
  return near.find((name) => name !== undefined);
}
