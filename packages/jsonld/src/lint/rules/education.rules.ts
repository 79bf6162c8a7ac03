import { firstOf, isMissing, isNode, listOf, scalarText } from '../../markup/node.ts';
import { at, replaced } from '../finding.ts';
import { type Finding, GOOGLE, GOOGLE_AND_SCHEMA_ORG, type Rule } from '../rule.ts';
import { type NodeView, nodesOf, statedIn } from '../views/node-view.ts';
import { notBoolean } from './identity.rules.ts';

/** Education and experience. */
export const EDUCATION_RULES: readonly Rule[] = [
  {
    id: 'JP260',
    code: 'education/credential-category',
    level: 'warning',
    profiles: GOOGLE,
    on: 'posting',
    check: ({ node }) =>
      nodesOf(node, 'educationRequirements')
        .filter((credential) => !listOf(statedIn(credential, 'credentialCategory')).every(isCategory))
        .map((credential) => at(credential, 'credentialCategory')),
  },
  {
    id: 'JP261',
    code: 'experience/months-text',
    level: 'info',
    profiles: GOOGLE,
    safeFix: 'yes',
    on: 'posting',
    check: ({ node }) => nodesOf(node, 'experienceRequirements').flatMap(monthsText),
  },
  {
    id: 'JP262',
    code: 'experience/in-place-of-education',
    level: 'warning',
    profiles: GOOGLE_AND_SCHEMA_ORG,
    on: 'posting',
    check: ({ node }) => {
      const isClaimed = ['true', 'True'].includes(scalarText(firstOf(statedIn(node, 'experienceInPlaceOfEducation'))));
      const lacks = PARTNERS.filter((property) => isMissing(statedIn(node, property)));
      return isClaimed && lacks.length > 0
        ? at(node, 'experienceInPlaceOfEducation', { params: { lacks } })
        : undefined;
    },
  },
  {
    id: 'JP263',
    code: 'experience/not-boolean',
    level: 'warning',
    profiles: GOOGLE_AND_SCHEMA_ORG,
    safeFix: 'yes',
    on: 'posting',
    check: ({ node }) => notBoolean(node, 'experienceInPlaceOfEducation'),
  },
  {
    id: 'JP264',
    code: 'experience/free-text',
    level: 'info',
    profiles: GOOGLE,
    on: 'posting',
    check: ({ node }) =>
      PARTNERS.filter((property) => listOf(statedIn(node, property)).some((value) => typeof value === 'string')).map(
        (property) => at(node, property),
      ),
  },
];

const PARTNERS = ['educationRequirements', 'experienceRequirements'] as const;

const CATEGORIES: ReadonlySet<unknown> = new Set([
  'high school',
  'associate degree',
  'bachelor degree',
  'professional certificate',
  'postgraduate degree',
]);

/** A credential that names no category at all is left to the property rules. */
function isCategory(category: unknown): boolean {
  return isNode(category) || CATEGORIES.has(category);
}

function monthsText(experience: NodeView): Finding[] {
  const months = firstOf(statedIn(experience, 'monthsOfExperience'));
  if (typeof months !== 'string') return [];
  const number = /^\s{0,9}(\d{1,3})\s{0,9}$/.exec(months)?.[1];
  const fix = number === undefined ? {} : { fix: replaced(experience, 'monthsOfExperience', Number(number)) };
  return [at(experience, 'monthsOfExperience', fix)];
}
